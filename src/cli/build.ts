import { basename, extname } from 'node:path';
import { checkReport } from '../checks/run.ts';
import { pretty } from '../formatters/pretty.ts';
import { countSeverities } from '../formatters/words.ts';
import { createOptions } from '../model/options.ts';
import { createReport } from '../model/report.ts';
import { type BuildSettings, buildReport } from '../report/build.ts';
import { readSource } from '../source/read.ts';
import { loadWriter, WRITER_IDS } from '../writers/list.ts';
import { isSameFile, writeWhole } from './files.ts';
import type { ExitCode } from './program.ts';
import { loadTemplates } from './templates.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const LAYOUTS = {
  pages: { layout: 'sequential' },
  columns: { layout: 'parallel' },
  kk: { languages: ['kk'] },
  ru: { languages: ['ru'] },
} as const satisfies Record<string, BuildSettings>;

interface Options {
  readonly output?: string;
  readonly to: string;
  readonly layout: keyof typeof LAYOUTS;
  readonly draft?: boolean;
  readonly templates?: string;
}

/** `esep build FILE`: checks the data and writes the report; with errors, only a draft and only if asked. */
export async function runBuild(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const targets = await chooseTargets(terminal, file, options);
  const { reference, template } = await loadTemplates(terminal, options.templates);
  const source = await readSource(file, createOptions(reference));
  const read = createReport(source);
  const findings = checkReport(read, reference);
  const { error: errors } = countSeverities(findings);
  if (findings.length > 0) terminal.print(pretty.format(findings, { ...terminal, sources: [source] }));
  // Without data there is nothing to draft.
  if (errors > 0 && (!options.draft || source.data === undefined)) {
    terminal.complain(terminal.text.refused, { errors });
    return 1;
  }
  const document = buildReport(read.report, reference, template, {
    ...LAYOUTS[options.layout],
    draft: options.draft ?? false,
  });
  for (const { writer, target } of targets) {
    await writeWhole(terminal, target, await writer.write(document));
    terminal.say(errors > 0 ? terminal.text.draftBuilt : terminal.text.built, { file: target });
  }
  return errors > 0 ? 1 : 0;
}

async function chooseTargets(terminal: Terminal, file: string, { output, to }: Options) {
  const { usage } = terminal.text;
  const ids = to.split(',').map((id) => id.trim());
  const stem = (name: string) => name.slice(0, name.length - extname(name).length);
  const targets = [];
  for (const id of new Set(ids)) {
    const known = WRITER_IDS.find((writer) => writer === id);
    if (!known) throw new UsageError(usage.badValue, { name: '--to', value: id, choices: WRITER_IDS.join(', ') });
    const writer = await loadWriter(known);
    const named = output && extname(output).toLowerCase() === writer.extension;
    const target = named
      ? output
      : `${stem((output ?? basename(file) === '') ? '' : (output ?? file))}${writer.extension}`;
    if (isSameFile(target, file)) throw new UsageError(usage.sameFile, { file });
    targets.push({ writer, target });
  }
  return targets;
}
