import type { Finding } from '../../checks/check.ts';
import { createOptions } from '../../model/options.ts';
import { DATA_ENDINGS, writeDataFile } from '../../workbook/data-file.ts';
import { openPolicies } from '../config/policies.ts';
import { endingOf, isSameFile, refuseExisting, writeWhole } from '../files/files.ts';
import { readForRewriting } from '../files/read-data.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly force?: boolean;
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** `esep convert A B`: the same data in the other format; refused where anything would be lost on the way. */
export async function runConvert(terminal: Terminal, from: string, to: string, options: Options): Promise<ExitCode> {
  if (isSameFile(from, to)) throw new UsageError(terminal.text.usage.sameFile, { file: to });
  const ending = endingOf(terminal, to, DATA_ENDINGS);
  await refuseExisting(terminal, to, options.force);
  const policies = await openPolicies(terminal, options, from);
  const { reference } = await policies.templatesOf(from);
  const data = await readForRewriting(terminal, from, reference, loses);
  if (data === undefined) return 1;
  await writeWhole(terminal, to, await writeDataFile(data, ending, createOptions(reference)));
  terminal.say(terminal.text.written, { file: to });
  return 0;
}

/** A value that was misread, or has no place in the form, would not come out on the other side. */
function loses({ check }: Finding): boolean {
  return /^(file|cells)\//.test(check) || check === 'data/unknown-field';
}
