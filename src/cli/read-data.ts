import type { Finding } from '../checks/check.ts';
import { checkReport } from '../checks/run.ts';
import { pretty } from '../formatters/pretty.ts';
import { createOptions } from '../model/options.ts';
import type { Reference } from '../model/reference.ts';
import { createReport, type ReadReport } from '../model/report.ts';
import { readSource } from '../source/read.ts';
import type { Terminal } from './terminal.ts';

/** A file of data, understood and checked. */
export interface CheckedData {
  readonly read: ReadReport;
  readonly findings: readonly Finding[];
}

/** Reads a file of data by a reference and runs every check on it. */
export async function readChecked(file: string, reference: Reference): Promise<CheckedData> {
  const read = createReport(await readSource(file, createOptions(reference)));
  return { read, findings: checkReport(read, reference) };
}

/**
 * The plain data of a file that is to be written anew; undefined where an error that loses something stands in the
 * way, which is said. What the form has no place for (a column or sheet of one's own) is left behind, and said as well.
 */
export async function readForRewriting(
  terminal: Terminal,
  file: string,
  reference: Reference,
  loses: (finding: Finding) => boolean,
): Promise<unknown> {
  const { read, findings } = await readChecked(file, reference);
  const lost = findings.filter((finding) => finding.severity === 'error' && loses(finding));
  const refused = lost.length > 0 || read.source.data === undefined;
  const said = refused ? lost : findings.filter(({ check }) => LEFT_BEHIND.has(check));
  if (said.length > 0) terminal.print(pretty.format(said, { ...terminal, sources: [read.source] }));
  if (!refused) return read.source.data;
  terminal.complain(terminal.text.convertRefused);
  return undefined;
}

const LEFT_BEHIND: ReadonlySet<string> = new Set([
  'file/note-row',
  'file/unknown-column',
  'file/unknown-row',
  'file/unknown-sheet',
]);
