import type { Finding } from '../../checks/check.ts';
import { checkData } from '../../checks/check-data.ts';
import type { CheckOptions } from '../../checks/options.ts';
import { checkConsolidated, checkReport } from '../../checks/run.ts';
import { pretty } from '../../formatters/pretty.ts';
import { createConsolidated, isConsolidated } from '../../model/consolidated.ts';
import type { Consolidated } from '../../model/consolidated-schema.ts';
import { createData } from '../../model/data.ts';
import { createOptions } from '../../model/options.ts';
import type { Reference } from '../../model/reference.ts';
import { createReport, type ReadReport } from '../../model/report.ts';
import type { Report } from '../../model/schema.ts';
import { leftBehind } from '../../policy/suppress.ts';
import { readBytes, readSource } from '../../source/read.ts';
import type { Source } from '../../source/source.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

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

/** Data of either kind, understood and checked: of one provider, or consolidated. */
export type EitherData = { readonly source: Source; readonly findings: readonly Finding[] } & (
  | { readonly report: Report; readonly consolidated?: never }
  | { readonly consolidated: Consolidated; readonly report?: never }
);

/** Reads a file of data, whichever kind it is of. */
export async function readEither(file: string, reference: Reference, options?: CheckOptions): Promise<EitherData> {
  const source = await readSource(file, createOptions(reference));
  if (isConsolidated(source)) {
    const read = createConsolidated(source);
    return { source, consolidated: read.consolidated, findings: checkConsolidated(read, reference, options) };
  }
  const read = createReport(source);
  return { source, report: read.report, findings: checkReport(read, reference, options) };
}

/** The findings in a file of any kind of data, a list of schools included; `bytes` are its content, if that is there already. */
export async function checkFile(
  file: string,
  reference: Reference,
  options?: CheckOptions,
  bytes?: Uint8Array,
): Promise<Pick<EitherData, 'source' | 'findings'>> {
  const reading = createOptions(reference);
  const source = await (bytes ? readBytes(file, bytes, reading) : readSource(file, reading));
  return { source, findings: checkData(createData(source), reference, options) };
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
  const { source, findings } = await checkFile(file, reference);
  if (isConsolidated(source)) throw new UsageError(terminal.text.usage.consolidated, { file });
  const lost = findings.filter((finding) => finding.severity === 'error' && loses(finding));
  const refused = lost.length > 0 || source.data === undefined;
  const left = findings.filter(({ check }) => LEFT_BEHIND.has(check));
  const said = refused ? lost : [...left, ...leftBehind(source)];
  if (said.length > 0) terminal.print(pretty.format(said, { ...terminal, sources: [source] }));
  if (!refused) return source.data;
  terminal.complain(source.data === undefined ? terminal.text.convertNothing : terminal.text.convertRefused);
  return undefined;
}

const LEFT_BEHIND: ReadonlySet<string> = new Set([
  'file/note-row',
  'file/unknown-column',
  'file/unknown-row',
  'file/unknown-sheet',
]);
