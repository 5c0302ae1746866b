import { MAX_DEPTH } from './limits.ts';
import type { Source } from './source.ts';
import { gatherYaml } from './yaml-data.ts';
import type { YamlField, YamlGroup, YamlList, YamlNode } from './yaml-node.ts';
import { keyAt, NOT_SIMPLE, skipSpaces, valueAt } from './yaml-value.ts';

/**
 * Reads a text of the plain YAML that forms are written in (groups and lists by indents, each value on the line of its
 * field), many times faster than the library reads all of YAML and to the same result; undefined where anything else
 * stands in it, mistakes included.
 */
export function readSimpleYaml(file: string, text: string): Source | undefined {
  try {
    const lines = listLines(text);
    const [first] = lines;
    if (first?.indent !== 0) return undefined;
    const parse: Parse = { text, lines, next: 0 };
    const root = readGroup(parse, 0, 0);
    return parse.next === lines.length ? gatherYaml(file, text, root) : undefined;
  } catch (error) {
    if (error === NOT_SIMPLE) return undefined;
    throw error;
  }
}

/** A line that is neither blank nor a comment. */
interface Line {
  readonly indent: number;
  /** Where its first letter stands. */
  readonly start: number;
}

interface Parse {
  readonly text: string;
  readonly lines: Line[];
  /** The index of the line to be read next. */
  next: number;
}

function listLines(text: string): Line[] {
  // What JavaScript takes for the end of a line and YAML does not; a no-break space after a colon is to be mended.
  if (/[\t\ufeff\u2028\u2029]|:\u00a0|\r(?!\n)/.test(text)) throw NOT_SIMPLE;
  return [...text.matchAll(/^( *)[^ #\r\n]/gm)].map(({ 1: { length } = '', index }) => ({
    indent: length,
    start: index + length,
  }));
}

function readGroup(parse: Parse, indent: number, depth: number): YamlGroup {
  const start = parse.lines[parse.next]?.start ?? 0;
  const fields: YamlField[] = [];
  for (let line = lineAt(parse, indent); line; line = lineAt(parse, indent)) {
    const name = keyAt(parse.text, line.start);
    if (!name) throw NOT_SIMPLE;
    parse.next++;
    const value = valueAt(parse.text, name.end);
    fields.push({
      key: name.key,
      start: line.start,
      value: isBlank(value) ? below(parse, indent, value, depth) : value,
    });
  }
  return { type: 'group', start, fields };
}

function readList(parse: Parse, indent: number, depth: number): YamlList {
  const start = parse.lines[parse.next]?.start ?? 0;
  const items: (YamlNode | undefined)[] = [];
  for (let line = lineAt(parse, indent); line && isItem(parse, line); line = lineAt(parse, indent)) {
    const content = skipSpaces(parse.text, line.start + 1);
    if (keyAt(parse.text, content)) {
      // The first field of a group stands on the line of its dash.
      const inner = indent + content - line.start;
      parse.lines[parse.next] = { indent: inner, start: content };
      items.push(readGroup(parse, inner, depth + 1));
    } else {
      parse.next++;
      const value = valueAt(parse.text, content);
      if (isBlank(value)) throw NOT_SIMPLE;
      items.push(value);
    }
  }
  return { type: 'list', start, items };
}

/** What stands in the lines below a field without a value on its own. */
function below(parse: Parse, indent: number, blank: YamlNode | undefined, depth: number): YamlNode | undefined {
  const line = parse.lines[parse.next];
  if (depth > MAX_DEPTH) throw NOT_SIMPLE;
  if (line && isItem(parse, line) && line.indent >= indent) return readList(parse, line.indent, depth + 1);
  return line && line.indent > indent ? readGroup(parse, line.indent, depth + 1) : blank;
}

function isBlank(value: YamlNode | undefined): boolean {
  return value === undefined || (value.type === 'scalar' && value.value === null && value.start === value.plainEnd);
}

function isItem({ text }: Parse, { start }: Line): boolean {
  return text.startsWith('- ', start);
}

function lineAt({ lines, next }: Parse, indent: number): Line | undefined {
  const line = lines[next];
  return line?.indent === indent ? line : undefined;
}
