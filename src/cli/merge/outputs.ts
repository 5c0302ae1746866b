import { join, relative } from 'node:path';
import type { Finding } from '../../checks/check.ts';
import { loadFactWriter } from '../../facts/list.ts';
import { factRows } from '../../facts/rows.ts';
import { writeResult } from '../../merge/write-result.ts';
import type { Merger } from '../../model/merge.ts';
import type { PolicyOf } from '../../policy/policy.ts';
import type { Templates } from '../../report/templates.ts';
import { pathFromFolder } from '../../source/posix-path.ts';
import type { Outputs } from '../files/outputs.ts';
import type { Terminal } from '../terminal.ts';
import type { MergeInputs, MergeOptions } from './inputs.ts';

/** The stem of every file that a merge writes. */
export const NAME = 'consolidated';

/** What is written of a merge, and what it takes. */
export interface MergeResult {
  readonly merger: Merger;
  readonly findings: readonly Finding[];
  readonly inputs: MergeInputs;
  readonly options: MergeOptions;
  readonly templates: Templates;
  /** By what each file was judged. */
  readonly policyOf: PolicyOf;
}

/** Writes the data, the report, the workbook and the facts, none of them in its place yet; gives the reports that carry no data. */
export async function writeMerger(
  terminal: Terminal,
  result: MergeResult,
  outputs: Outputs,
): Promise<readonly string[]> {
  const bare: string[] = [];
  const { merger, inputs, options, templates } = result;
  const within = (file: string) => pathFromFolder(options.output, file);
  const written = { ...result, heading: inputs.roster?.roster ?? {}, previous: inputs.previous, within };
  for (const format of ['yaml', ...inputs.formats] as const) {
    const name = `${NAME}.${format}`;
    const isPdf = format === 'pdf';
    // Nobody expects data in a page that is to be printed.
    const tellBare = isPdf || format === 'md' ? () => {} : () => void bare.push(join(options.output, name));
    const content = await writeResult({ ...written, tellBare }, isPdf ? 'docx' : format);
    const isWhole = content instanceof Uint8Array;
    await outputs.stage(name, isPdf && isWhole ? await toPdf(terminal, name, content) : content);
  }
  if (options.facts !== undefined && inputs.facts) {
    const write = await loadFactWriter(inputs.facts);
    const rows = factRows(merger.members, templates.reference, within);
    await outputs.stage(relative(options.output, options.facts), write(rows));
  }
  return bare;
}

async function toPdf(terminal: Terminal, name: string, content: Uint8Array): Promise<Uint8Array> {
  return (await import('../pdf/make-pdf.ts')).makePdf(terminal, name, content);
}
