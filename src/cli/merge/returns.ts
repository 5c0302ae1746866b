import { basename, dirname, extname } from 'node:path';
import type { Finding } from '../../checks/check.ts';
import { counts } from '../../checks/severity.ts';
import type { PoolSettings } from '../../merge/pool.ts';
import { writeReturns } from '../../merge/read-all.ts';
import type { ReturnRequest } from '../../merge/write-return.ts';
import type { Submission } from '../../model/submission.ts';
import type { Outputs } from '../files/outputs.ts';
import type { MergeResult } from './outputs.ts';

/** The folder of what is sent back, in that of the result. */
export const RETURNS = 'returns';

/** What the name of everything that is sent back ends in: so that it is known for ours when it is out of date. */
const MARK = ' – ескертпелер – замечания';

/**
 * Writes a letter, and a marked copy of the form if it was a workbook, for every school whose report has findings; gives
 * the number of schools.
 */
export async function stageReturns(result: MergeResult, outputs: Outputs, pool: PoolSettings): Promise<number> {
  // A letter of an earlier run, to a school that has since corrected its report, must not be sent.
  await outputs.remove(RETURNS, (name) => /\.(docx|xlsx)$/.test(name) && name.slice(0, -5).endsWith(MARK));
  const { merger, findings, inputs, templates, policyOf } = result;
  const { roster } = inputs.roster ?? {};
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings.filter((each) => concernsSchool(each) && counts(each)))
    byFile.set(finding.at.file, [...(byFile.get(finding.at.file) ?? []), finding]);
  const stems = new Set<string>();
  const requests: (ReturnRequest & { readonly stem: string })[] = [];
  for (const { submission } of merger.members) {
    if (!submission || !canBeSentBack(submission) || !byFile.has(submission.file)) continue;
    const stem = freeStem(submission.file, stems);
    requests.push({
      file: submission.file,
      stem,
      copyName: `${stem}${MARK}.xlsx`,
      more: (byFile.get(submission.file) ?? []).filter(isOfTheWhole),
      department: roster?.name,
      letter: templates.letter,
      policy: await policyOf(submission.file),
    });
  }
  for await (const { request, written } of writeReturns(requests, pool)) {
    const { stem } = request as (typeof requests)[number];
    await outputs.stage(`${RETURNS}/${stem}${MARK}.docx`, written.letter, written.faults);
    if (written.copy) await outputs.stage(`${RETURNS}/${stem}${MARK}.xlsx`, written.copy, written.faults);
  }
  return requests.length;
}

/** A district answers for its own schools, and of a file that is no form nobody knows whose it is. */
function canBeSentBack({ kind, state }: Submission): boolean {
  return kind === 'provider' && state !== 'unreadable';
}

/** That a file was sent twice is for the department to tidy up: there is nothing to correct in it. */
function concernsSchool({ check }: Finding): boolean {
  return check !== 'merge/duplicate';
}

/** What comparing with others showed; the rest is found anew in the file. */
function isOfTheWhole({ check }: Finding): boolean {
  return check.startsWith('merge/');
}

/** Bytes that a name may take with its mark and ending: file systems have room for 255, of Cyrillic 127 letters. */
const LONGEST = 150;

/** The name of the school's own file, with that of its folder where another has the same. */
function freeStem(file: string, taken: Set<string>): string {
  // A copy that was sent back, corrected and sent in again keeps the name that it had at first.
  const own = clip(basename(file, extname(file)).replace(MARK, ''));
  const stem = taken.has(own.toLowerCase()) ? clip(`${basename(dirname(file))} – ${own}`) : own;
  let free = stem;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem} (${number})`;
  taken.add(free.toLowerCase());
  return free;
}

function clip(name: string): string {
  let letters = [...name];
  while (Buffer.byteLength(letters.join('')) > LONGEST) letters = letters.slice(0, -1);
  return letters.join('').trim();
}
