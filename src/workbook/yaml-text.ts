import { Document, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
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

/** YAML text of data as they are; a field of `null` stands blank, ready to be filled in. */
export function formatYaml(data: unknown, comments: Comments = {}): string {
  const document = new Document(data);

  const explain = (node: unknown, path: Path): void => {
    if (isMap<Scalar, Node>(node)) {
      // A figure of many providers stands on one line, so that a service is seen at a glance.
      if (node.has('sum') && node.has('of')) node.flow = true;
      for (const pair of node.items) explainField(pair, path);
    }
    if (isSeq<Node>(node)) for (const [index, item] of node.items.entries()) explainItem(item, [...path, index]);
    if (!isScalar(node)) return;
    const behind = comments.behind?.(path);
    if (behind) node.comment = ` ${behind}`;
    if (typeof node.value === 'string' && misleads(node.value)) node.type = 'QUOTE_DOUBLE';
  };
  const explainField = ({ key, value }: Pair<Scalar, Node>, path: Path): void => {
    const at = [...path, String(key.value)];
    const above = comments.above?.(at);
    if (above) key.commentBefore = asComment(above);
    explain(value, at);
  };
  const explainItem = (item: Node, path: Path): void => {
    const above = comments.above?.(path);
    explain(item, path);
    const first = isMap<Scalar, Node>(item) ? item.items[0]?.key : undefined;
    // Between the dash and the first field a comment would be hard to read.
    item.commentBefore = above ? asComment(above) : (first?.commentBefore ?? null);
    if (first) first.commentBefore = null;
  };

  explain(document.contents, []);
  if (comments.head) {
    document.commentBefore = asComment(comments.head);
    spaceGroups(document.contents as unknown as YAMLMap<Scalar, Node>, isScalar);
  }
  return document.toString({ lineWidth: 0, nullStr: '', doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

/** Sets the groups of a form apart by blank lines. */
function spaceGroups({ items }: YAMLMap<Scalar, Node>, isSingle: (node: unknown) => boolean): void {
  for (const [index, { key, value }] of items.entries()) {
    key.spaceBefore = index > 0 && !(isSingle(value) && isSingle(items[index - 1]?.value));
  }
}

/**
 * What some reader would take for something else without quotes: the yes and no of YAML 1.1, marks that end a line, and
 * a no-break space after a colon, which `readYaml` mends at the head of a line.
 */
function misleads(text: string): boolean {
  return /^(y|n|yes|no|on|off)$/i.test(text) || text.includes(':\u00a0') || /[\r\u0085\u2028\u2029\ufeff]/.test(text);
}

function asComment(text: string): string {
  return text.replace(/^(?=.)/gm, ' ');
}
