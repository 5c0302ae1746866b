import { extname } from 'node:path';
import { pretty } from '../../formatters/pretty.ts';
import { countSeverities } from '../../formatters/words.ts';
import { judge } from '../../policy/judge.ts';
import { buildReport } from '../../report/build.ts';
import { buildConsolidated } from '../../report/build-consolidated.ts';
import { LAYOUTS, type LayoutName } from '../../report/layouts.ts';
import { loadWriter, WRITER_IDS, type WriterId } from '../../writers/list.ts';
import { openPolicies } from '../config/policies.ts';
import { isSameFile, writeWhole } from '../files/files.ts';
import { readEither } from '../files/read-data.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly output?: string;
  readonly to?: string;
  readonly layout: LayoutName;
  readonly draft?: boolean;
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** `esep build FILE`: checks the data and writes the report; with errors, only a draft and only if asked. */
export async function runBuild(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const formats = chooseFormats(terminal, options);
  const policies = await openPolicies(terminal, options, file);
  const { policy } = await policies.of(file);
  const { reference, template, consolidated } = await policies.templatesOf(file);
  const data = await readEither(file, reference, policy.options);
  const { source } = data;
  const { findings } = judge(data.findings, source, policy, terminal.today());
  const { error: errors } = countSeverities(findings);
  if (findings.length > 0) terminal.print(pretty.format(findings, { ...terminal, sources: [source] }));
  // Without data there is nothing to draft.
  if (errors > 0 && (!options.draft || source.data === undefined)) {
    terminal.complain(terminal.text.refused, { errors });
    return 1;
  }
  const settings = { ...LAYOUTS[options.layout], draft: options.draft ?? false };
  const document = data.consolidated
    ? buildConsolidated(data.consolidated, reference, consolidated, settings)
    : buildReport(data.report, reference, template, settings);
  for (const format of formats) {
    const writer = await loadWriter(format);
    const target = targetOf(file, options.output, writer.extension);
    if (isSameFile(target, file)) throw new UsageError(terminal.text.usage.sameFile, { file });
    await writeWhole(terminal, target, await writer.write(document));
    terminal.say(errors > 0 ? terminal.text.draftBuilt : terminal.text.built, { file: target });
  }
  return errors > 0 ? 1 : 0;
}

/** The formats asked for; without --to, the one that the name of the output ends in, else Word. */
function chooseFormats(terminal: Terminal, { output, to }: Options): readonly WriterId[] {
  const named = WRITER_IDS.find((id) => output !== undefined && extname(output).toLowerCase() === `.${id}`);
  if (to === undefined) return [named ?? 'docx'];
  return [...new Set(to.split(',').map((id) => id.trim()))].map((id) => {
    const known = WRITER_IDS.find((writer) => writer === id);
    if (known) return known;
    throw new UsageError(terminal.text.usage.badValue, { name: '--to', value: id, choices: WRITER_IDS.join(', ') });
  });
}

/** Where a format is written: the output as named, with the ending of the format; beside the data if none is named. */
function targetOf(file: string, output: string | undefined, extension: string): string {
  const name = output ?? file;
  const ending = extname(name).toLowerCase();
  const hasEnding = output === undefined || WRITER_IDS.some((id) => ending === `.${id}`);
  return `${hasEnding ? name.slice(0, name.length - ending.length) : name}${extension}`;
}
