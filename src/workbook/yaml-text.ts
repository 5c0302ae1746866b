import type { Node, Pair, Scalar } from 'yaml';
import type { Path } from '../source/position.ts';

/** Words for people beside the values of a YAML file; they are no data. */
export interface Comments {
  /** Lines at the head of the file. */
  readonly head?: string;
  /** Lines above a field or an item of a list. */
  readonly above?: (path: Path) => string | undefined;
  /** Words behind a single value, on its line. */
  readonly behind?: (path: Path) => string | undefined;
}

/** YAML text of data as they are, fields of `null` standing blank, ready to be filled in. */
export async function formatYaml(data: unknown, comments: Comments = {}): Promise<string> {
  const { Document, isMap, isScalar, isSeq } = await import('yaml');
  const document = new Document(data);

  const explain = (node: Node | null, path: Path): void => {
    if (isMap(node)) for (const pair of node.items) explainField(pair as Pair<Scalar, Node>, path);
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const above = comments.above?.([...path, index]);
        if (above) (item as Node).commentBefore = asComment(above);
        explain(item as Node, [...path, index]);
      }
    }
    if (isScalar(node)) {
      const behind = comments.behind?.(path);
      if (behind) node.comment = ` ${behind}`;
      if (typeof node.value === 'string' && misleads(node.value)) node.type = 'QUOTE_DOUBLE';
    }
  };
  const explainField = ({ key, value }: Pair<Scalar, Node>, path: Path): void => {
    const above = comments.above?.([...path, String(key.value)]);
    if (above) key.commentBefore = asComment(above);
    explain(value, [...path, String(key.value)]);
  };

  explain(document.contents as Node | null, []);
  if (comments.head) document.commentBefore = asComment(comments.head);
  if (comments.above && isMap(document.contents)) {
    for (const { key } of document.contents.items.slice(1)) (key as unknown as Scalar).spaceBefore = true;
  }
  return document.toString({ lineWidth: 0, nullStr: '', doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

/**
 * What some reader would take for something else without quotes: the yes and no of YAML 1.1, and a no-break space after
 * a colon, which `readYaml` mends at the head of a line.
 */
function misleads(text: string): boolean {
  return /^(y|n|yes|no|on|off)$/i.test(text) || text.includes(':\u00a0') || /[\r\u0085\u2028\u2029\ufeff]/.test(text);
}

function asComment(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : ` ${line}`))
    .join('\n');
}
