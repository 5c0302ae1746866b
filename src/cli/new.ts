import { checkReport } from '../checks/run.ts';
import { pretty } from '../formatters/pretty.ts';
import { lastYear } from '../model/next-year.ts';
import { createOptions } from '../model/options.ts';
import { createReport } from '../model/report.ts';
import { readSource } from '../source/read.ts';
import { FORM_ENDINGS, writeForm } from '../workbook/data-file.ts';
import { endingOf, refuseExisting, writeWhole } from './files.ts';
import type { ExitCode } from './program.ts';
import { loadTemplates } from './templates.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly from?: string;
  readonly force?: boolean;
  readonly templates?: string;
}

/** `esep new FILE`: a blank form, or last year's without its counts and records. */
export async function runNew(terminal: Terminal, file: string, { from, force, templates }: Options): Promise<ExitCode> {
  const ending = endingOf(terminal, file, FORM_ENDINGS);
  await refuseExisting(terminal, file, force);
  const { reference } = await loadTemplates(terminal, templates);
  const options = createOptions(reference);
  let data: unknown = {};
  if (from !== undefined) {
    const source = await readSource(from, options);
    const unread = checkReport(createReport(source), reference).filter(
      ({ check, severity }) => severity === 'error' && (check.startsWith('file/') || check === 'data/unknown-field'),
    );
    if (unread.length > 0 || source.data === undefined) {
      terminal.print(pretty.format(unread, { ...terminal, sources: [source] }));
      terminal.complain(terminal.text.convertRefused);
      return 1;
    }
    data = lastYear(source.data);
  }
  await writeWhole(terminal, file, await writeForm(data, ending, options, terminal.lang));
  terminal.say(terminal.text.written, { file });
  if (from !== undefined) terminal.say(terminal.text.reviewTexts);
  return 0;
}
