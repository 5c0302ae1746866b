import { visibleText } from '../language/visible-text.ts';

/** Characters that are shown on each side of a change; two changes that stand closer are shown together. */
const CONTEXT = 14;

/** What stands between two letters or figures on either side, where it is not the same. */
interface Change {
  /** The letters and figures before it, in each text. */
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** Each change of a text, with a little around it: `түрде-·266` and `түрде°–·266`. */
export function cleanedExcerpts(before: string, after: string): readonly (readonly [string, string])[] {
  const written = before.normalize('NFC');
  const groups: Change[][] = [];
  for (const change of listChanges(written, after)) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.after[0] - last.after[1] <= CONTEXT) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => [
    excerpt(
      written,
      group.map((change) => change.before),
    ),
    excerpt(
      after,
      group.map((change) => change.after),
    ),
  ]);
}

/** Letters and figures are the same in both texts; what stands between them is compared. */
function listChanges(written: string, after: string): readonly Change[] {
  const [one, other] = [lettersOf(written), lettersOf(after)];
  const isAlike = one.length === other.length && one.every(({ letter }, index) => letter === other[index]?.letter);
  if (!isAlike) return written === after ? [] : [{ before: [0, written.length], after: [0, after.length] }];
  const changes: Change[] = [];
  for (let index = 0; index <= one.length; index++) {
    const gap = (letters: typeof one, text: string) =>
      [letters[index - 1]?.end ?? 0, letters[index]?.start ?? text.length] as const;
    const [mine, others] = [gap(one, written), gap(other, after)];
    if (written.slice(...mine) !== after.slice(...others)) changes.push({ before: mine, after: others });
  }
  return changes;
}

function lettersOf(text: string): readonly { letter: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]/gu)].map(({ 0: letter, index }) => ({
    letter,
    start: index,
    end: index + letter.length,
  }));
}

/** From a little before the first change to a little after the last; spaces are to be seen where they have changed. */
function excerpt(text: string, gaps: readonly (readonly [number, number])[]): string {
  const [start, end] = [gaps[0]?.[0] ?? 0, gaps.at(-1)?.[1] ?? text.length];
  const from =
    start <= CONTEXT ? 0 : start - CONTEXT + (/^\S*\s/.exec(text.slice(start - CONTEXT, start))?.[0].length ?? 0);
  const to =
    text.length - end <= CONTEXT
      ? text.length
      : end + (/^.*(?=\s)/s.exec(text.slice(end, end + CONTEXT))?.[0].length ?? CONTEXT);
  let result = from > 0 ? '…' : '';
  let done = from;
  for (const [first, last] of gaps) {
    result += plain(text.slice(done, first)) + visible(text.slice(first, last));
    done = last;
  }
  return result + plain(text.slice(done, to)) + (to < text.length ? '…' : '');
}

function plain(text: string): string {
  return visibleText(text.replaceAll('\u00a0', ' ').replace(/\n/g, '¶'));
}

function visible(text: string): string {
  const marked = text
    .replaceAll('\u00a0', '°')
    .replace(/[^\S\n]/g, '·')
    .replace(/\n/g, '¶');
  return visibleText(marked.replace(/[\u00ad\u200b-\u200f\ufeff]/g, '¬'));
}
