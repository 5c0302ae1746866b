import type { Finding } from '../../checks/check.ts';
import { lastYear } from '../../model/next-year.ts';
import { createOptions } from '../../model/options.ts';
import { SCHEMA_FILE } from '../../schema/file.ts';
import { FORM_ENDINGS, writeForm } from '../../workbook/data-file.ts';
import { openPolicies } from '../config/policies.ts';
import { endingOf, refuseExisting, writeWhole } from '../files/files.ts';
import { readForRewriting } from '../files/read-data.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly from?: string;
  readonly force?: boolean;
  readonly templates?: string;
  /** The address of a schema; false for none. */
  readonly schema?: string | false;
  readonly config?: string | boolean;
}

/** `esep new FILE`: a blank form, or last year's without its counts and records. */
export async function runNew(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const { from, force, schema: address } = options;
  const ending = endingOf(terminal, file, FORM_ENDINGS);
  await refuseExisting(terminal, file, force);
  const policies = await openPolicies(terminal, options, file);
  const { reference } = await policies.templatesOf(file);
  let data: unknown = {};
  if (from !== undefined) {
    const last = await readForRewriting(terminal, from, reference, isUnread);
    if (last === undefined) return 1;
    data = lastYear(last);
  }
  const schema = address ?? (ending === '.xlsx' ? false : SCHEMA_FILE);
  await writeWhole(terminal, file, await writeForm(data, ending, createOptions(reference), terminal.lang, schema));
  terminal.say(terminal.text.written, { file });
  if (address === undefined && schema) {
    await (await import('./form-schema.ts')).writeSchemaBeside(terminal, file, reference);
  }
  if (from !== undefined) terminal.say(terminal.text.reviewTexts);
  return 0;
}

/** Counts are left out anyway, so that a cell that was misread does no harm; a field that was not read would. */
function isUnread({ check }: Finding): boolean {
  return check.startsWith('file/') || check === 'data/unknown-field';
}
