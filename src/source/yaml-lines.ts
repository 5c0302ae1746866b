import { jsonLine } from './json-line.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Path, Position } from './position.ts';
import { type Source, unreadable } from './source.ts';
import { readYaml } from './yaml.ts';

const MEMBERS = 'members';
const START = /^members:\r?\n/m;
const BEFORE = '  - ';
/** How many lines that were asked for their places are kept parsed. */
const KEPT_LINES = 64;

/**
 * Reads a consolidated file as esep writes it, whose members are one line of JSON each, many times faster than YAML is
 * read and to the same result; undefined where the text has another form. Errors without data tell where it differs:
 * they are for a text that is too long to be read as YAML.
 */
export function readYamlLines(file: string, text: string): Source | undefined {
  const start = START.exec(text);
  const head = start ? readHead(file, text.slice(0, start.index)) : undefined;
  if (!start || !head) return undefined;
  if (head.data === undefined) return head;
  const offsets = findLines(text, start.index + start[0].length);
  const lines: Lines = {
    head,
    first: text.slice(0, start.index).split('\n').length + 1,
    count: typeof offsets === 'number' ? 0 : offsets.length - 1,
    at: (index) =>
      typeof offsets === 'number'
        ? ''
        : text.slice(offsets[index], (offsets[index + 1] as number) - 1).replace(/\r$/, ''),
  };
  const wrongLine = (index: number): Source => {
    const at = { file, line: lines.first + index, column: 1 };
    return unreadable(file, 'yaml', { check: 'file/syntax', at, values: { code: 'MEMBER_LINE' } });
  };
  if (typeof offsets === 'number') return wrongLine(offsets);
  const members: unknown[] = [];
  const blanks: Path[] = [...(head.blanks ?? [])];
  for (let index = 0; index < lines.count; index++) {
    const line = lines.at(index);
    const value = parseJson(line.slice(BEFORE.length));
    if (value !== undefined) {
      members.push(value);
      continue;
    }
    const source = line.includes('\r') ? undefined : parseLine(lines, index);
    const { members: [member] = [] } = (source?.data ?? {}) as { members?: readonly unknown[] };
    if (!source || member === undefined || source.errors.length > 0) {
      const errors = (source?.errors ?? []).map((error) => ({ ...error, at: shift(error.at, index, lines) }));
      return errors.length > 0 ? unreadable(file, 'yaml', ...errors) : wrongLine(index);
    }
    members.push(member);
    for (const [, , ...path] of source.blanks ?? []) blanks.push([MEMBERS, index, ...path]);
  }
  const data = { ...(head.data as object), [MEMBERS]: members };
  return { file, format: 'yaml', data, errors: head.errors, blanks, ...placesOf(lines) };
}

/** The lines of the members; `first` is the number of the first one. */
interface Lines {
  readonly head: Source;
  readonly first: number;
  readonly count: number;
  at(index: number): string;
}

/** The places in a text of lines: a line is parsed for them when one of its own is asked for. */
function placesOf(lines: Lines): Required<Pick<Source, 'positionOf' | 'keyPositionOf' | 'excerpt'>> {
  const { head, first } = lines;
  const { file } = head;
  const parsed = new Map<number, Source>();
  const lineSource = (index: number): Source => {
    const source = parsed.get(index) ?? parseLine(lines, index);
    if (parsed.size >= KEPT_LINES) parsed.clear();
    parsed.set(index, source);
    return source;
  };
  const placeWith = (place: (source: Source, path: Path) => Position, path: Path): Position => {
    if (path[0] !== MEMBERS) return place(head, path);
    const index = Number(path[1]);
    const isMember = Number.isInteger(index) && index >= 0 && index < lines.count;
    if (!isMember) return { file, line: first, column: BEFORE.length - 1 };
    return shift(place(lineSource(index), [MEMBERS, 0, ...path.slice(2)]), index, lines);
  };
  return {
    positionOf: (path) => placeWith((source, inner) => source.positionOf(inner), path),
    keyPositionOf: (path) =>
      path.length === 1 && path[0] === MEMBERS
        ? { file, line: first - 1, column: 1 }
        : placeWith((source, inner) => (source.keyPositionOf ?? source.positionOf)(inner), path),
    excerpt: (position) => {
      if (!('line' in position) || position.line < first - 1) return head.excerpt(position);
      const index = position.line - first;
      if (index < 0) return `${MEMBERS}:`;
      return index < lines.count ? lines.at(index) : index === lines.count ? '' : undefined;
    },
  };
}

/** One member as YAML: all that the quick way does not know of it. */
function parseLine({ head, at }: Lines, index: number): Source {
  return readYaml(head.file, `${MEMBERS}:\n${at(index)}\n`);
}

/** The place in the file of what stands in a line that was parsed by itself, under a line for the list. */
function shift(at: Position, index: number, { first }: Lines): Position {
  return 'line' in at ? { ...at, line: at.line + first + index - 2 } : at;
}

/** What stands before the members, where it can be read by itself; without data where it is no group of fields. */
function readHead(file: string, text: string): Source | undefined {
  // A mark that ends a document would make the members another one.
  if (/^(\.\.\.|---|%)/m.test(text)) return undefined;
  const head = readYaml(file, text);
  if (head.data === undefined || head.errors.some(({ check }) => check === 'file/syntax')) {
    return unreadable(file, 'yaml', ...head.errors);
  }
  const start = head.positionOf([]);
  const isTwice = MEMBERS in (head.data as object) || head.blanks?.some(([key]) => key === MEMBERS);
  return isTwice || !('column' in start) || start.column !== 1 ? undefined : head;
}

/** Where each member's line begins, and where the last one ends; or the number of a line that has another form. */
function findLines(text: string, start: number): readonly number[] | number {
  const offsets = [start];
  for (let from = start; from < text.length; ) {
    const end = text.indexOf('\n', from);
    if (end < 0 || !text.startsWith(`${BEFORE}{`, from)) return offsets.length - 1;
    from = end + 1;
    offsets.push(from);
  }
  return offsets.length > 1 ? offsets : 0;
}

/** The value of a line that is JSON as we write it; what YAML would read in another way, or leave out, is none. */
function parseJson(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isStated(value, 2) && jsonLine(value) === line ? value : undefined;
  } catch {
    return undefined;
  }
}

function isStated(value: unknown, depth: number): boolean {
  if (value === null || depth > MAX_DEPTH) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object') return true;
  const values = Object.values(value);
  return values.length > 0 && values.every((each) => isStated(each, depth + 1));
}
