import { cleanedList } from '../../formatters/cleaned.ts';
import { cleanedTexts } from '../../report/cleaned.ts';
import type { ReportData } from '../../report/report-document.ts';
import type { Converter } from '../pdf/converter.ts';
import type { BuildRequest } from './build-document.ts';

/** Tells what a file is built by, its configuration and its templates, and what of its texts is printed otherwise. */
export async function sayGoneBy({ terminal, options, policies }: BuildRequest, data: ReportData): Promise<void> {
  const { verbose } = terminal.text.build;
  const { config, templates } = await policies.of(data.source.file);
  const folder = options.templates ?? templates;
  terminal.say(config === undefined ? verbose.noConfig : verbose.config, { file: config });
  terminal.say(folder === undefined ? verbose.ownWording : verbose.templates, { folder });
  if (data.kind === 'provider') terminal.print(cleanedList(cleanedTexts(data.report, data.at), terminal));
}

/** Tells what a whole run goes by besides. */
export function sayBeside({ terminal, options }: BuildRequest, converter: Pick<Converter, 'office'> | undefined): void {
  const { verbose } = terminal.text.build;
  if (options.previous !== undefined) terminal.say(verbose.previous, { file: options.previous });
  if (options.reference !== undefined) terminal.say(verbose.reference, { file: options.reference });
  if (converter) terminal.say(verbose.converter, { file: converter.office });
}
