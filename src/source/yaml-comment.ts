import { captionText } from './layout.ts';
import { REPORT_SHEETS } from './report-sheets.ts';

/** The word by which a comment asks not to count findings. */
export const IGNORE_MARK = 'esep-ignore';

/** A comment proper has a space after its mark: `Школа #5` is cut to `Школа`. */
const CUT = /[ \t]*#(?![\s#!-])[^\r\n]*/y;
const COMMENT = /[ \t]+#[^\r\n]*/y;

/**
 * What a `#` cut off from a value without quotes; in words that are published (`kk`, `ru`) a comment on their line is
 * nearly always meant to be part of them.
 */
export function findCut(text: string, end: number, key: unknown, value: unknown): string | undefined {
  // Nearly every value is followed by the end of its line.
  if (!/[ \t#]/.test(text.charAt(end))) return undefined;
  const published = (key === 'kk' || key === 'ru') && /\p{L}{2}/u.test(String(value));
  const pattern = published ? COMMENT : CUT;
  pattern.lastIndex = end;
  const rest = pattern.exec(text)?.[0].trim();
  return rest && !isIgnore(rest) && !(published && isOurs(rest)) ? rest : undefined;
}

function isIgnore(comment: string): boolean {
  return comment.replace(/^#+\s*/, '').startsWith(IGNORE_MARK);
}

/** A form made by us says behind a value what it is; a line of marks says nothing. */
function isOurs(comment: string): boolean {
  const words = comment.replace(/^#+\s*/, '');
  return !/[\p{L}\p{N}]/u.test(words) || captions().some((caption) => words.startsWith(caption));
}

let known: readonly string[] | undefined;

function captions(): readonly string[] {
  known ??= REPORT_SHEETS.flatMap((sheet) =>
    sheet.type === 'form' ? sheet.fields : [...sheet.columns, ...(sheet.group?.columns ?? [])],
  ).map(({ label }) => captionText(label));
  return known;
}
