import type { Member } from '../model/merge.ts';
import type { Submission } from '../model/submission.ts';
import type { Position } from '../source/position.ts';
import type { Words } from './check.ts';

/** What a provider is called in messages: by the roster, else by its own report, else its BIN or its file. */
export function senderName({ entry, submission }: Pick<Member, 'entry' | 'submission'>): Words {
  const { kk, ru } = entry?.name ?? submission?.name ?? {};
  const other = entry?.bin ?? submission?.bin ?? submission?.file ?? '–';
  const [first, second] = [kk ?? ru ?? other, ru ?? kk ?? other];
  return { kk: first, ru: second, en: second };
}

/** Where a file says who sent it: its BIN, or the name where it has none. */
export function senderPlace(
  submission: Submission,
  placeOf: (submission: Submission, key: string) => Position,
): Position {
  return placeOf(submission, submission.bin === undefined ? 'name' : 'bin');
}

/** The name of the file without its folder: a letter to a school should not tell how a department keeps its files. */
export function senderFile({ file }: Submission): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
