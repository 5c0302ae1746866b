import { Lexer } from 'yaml';
import { MAX_IGNORES } from './limits.ts';
import type { Covered, Ignore } from './source.ts';
import { IGNORE_MARK } from './yaml-comment.ts';

/** What stands for a value of any kind among the lexemes: the next one is its text, whatever it begins with. */
const SCALAR = '\x1f';
const WORD = /^#+[ \t]*esep-ignore(-file(?!\S))?[ \t]*/;

/**
 * The comments of a text that ask not to count findings, and which lines each is about. A text whose members are one
 * line each is read line by line from the first of these on, since only few lines of it hold such a comment.
 */
export function readYamlIgnores(file: string, text: string, hasLines = false): readonly Ignore[] {
  const lines = text.split('\n');
  const comments = hasLines ? [...commentsByLine(lines)] : [...commentsIn(text)];
  // Comments proper alone on their line, none of which ends what stands around it.
  const idle = new Set(comments.filter(({ alone }) => alone).map(({ line }) => line));
  let indents: Int32Array | undefined;
  const below = (line: number): readonly [number, number] => {
    indents ??= indentsOf(lines, idle);
    return linesBelow(lines, line, indents);
  };
  const said = comments.filter(({ text: comment }) => WORD.test(comment)).slice(0, MAX_IGNORES);
  return said.map(({ line, column, alone, text: comment }): Ignore => {
    const [start = '', wholeFile] = WORD.exec(comment) ?? [];
    const covers: Covered = wholeFile ? { whole: true } : { lines: alone ? below(line) : [line, line] };
    return { at: { file, line, column }, text: comment.slice(start.length).trim(), covers };
  });
}

interface Comment {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

/** The comments of a text; a `#` within a value is none. */
function* commentsIn(text: string, firstLine = 1): Generator<Comment> {
  let [line, lineStart, offset] = [firstLine, 0, 0];
  let isValue = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isValue && MARKS.has(lexeme)) {
      isValue = lexeme === SCALAR;
      continue;
    }
    if (!isValue && lexeme.startsWith('#')) {
      const alone = text.slice(lineStart, offset).trim() === '';
      yield { line, column: offset - lineStart + 1, text: lexeme, alone };
    }
    isValue = false;
    for (let end = lexeme.indexOf('\n'); end >= 0; end = lexeme.indexOf('\n', end + 1)) {
      line++;
      lineStart = offset + end + 1;
    }
    offset += lexeme.length;
  }
}

/** Lexemes that take no place in the text: the start of a document, a mistake in brackets, a value to come. */
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', SCALAR]);

function* commentsByLine(lines: readonly string[]): Generator<Comment> {
  const members = lines.findIndex((line) => /^members:\r?$/.test(line));
  yield* commentsIn(lines.slice(0, members + 1).join('\n'));
  for (const [index, line] of lines.entries()) {
    if (index > members && line.includes(IGNORE_MARK)) yield* commentsIn(line, index + 1);
  }
}

/** How deep each line stands (by its number, from 1); -1 where it says nothing. */
function indentsOf(lines: readonly string[], idle: ReadonlySet<number>): Int32Array {
  const indents = new Int32Array(lines.length + 1).fill(-1);
  for (const [index, text] of lines.entries()) {
    if (!idle.has(index + 1) && !/^---\s*$/.test(text)) indents[index + 1] = text.search(/\S/);
  }
  return indents;
}

/**
 * What a comment on a line of its own is about: the next line that says something, with all that is indented deeper, and
 * the list of a field that stands no deeper than its name.
 */
function linesBelow(lines: readonly string[], comment: number, indents: Int32Array): readonly [number, number] {
  let first = comment + 1;
  while ((indents[first] ?? 0) < 0) first++;
  if (first > lines.length) return [comment, comment];
  const isItem = (line: number): boolean => /^\s*-(\s|$)/.test(lines[line - 1] ?? '');
  const [indent = 0, isField] = [indents[first], !isItem(first)];
  let last = first;
  for (let line = first + 1; line <= lines.length; line++) {
    const own = indents[line] ?? -1;
    if (own < 0) continue;
    if (own < indent || (own === indent && !(isField && isItem(line)))) break;
    last = line;
  }
  return [first, last];
}
