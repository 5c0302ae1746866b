/** Words shown on each side of what was changed. */
const CONTEXT = 5;

/** The longest wording that is shown of a paragraph that is on one side only. */
const LENGTH = 160;

/** The beginning of a text, cut between words. */
export function excerptOf(text: string, length = LENGTH): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`;
}

/** Two wordings of one paragraph from a little before the first word that differs to a little after the last. */
export function excerptsOf(one: string, other: string): readonly [string, string] {
  const [before, after] = [one.split(' '), other.split(' ')];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [cutWords(before, start, end), cutWords(after, start, end)];
}

function cutWords(words: readonly string[], same: number, sameAtEnd: number): string {
  const [from, to] = [Math.max(0, same - CONTEXT), Math.min(words.length, words.length - sameAtEnd + CONTEXT)];
  return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
}
