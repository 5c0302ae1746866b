import { Option } from 'commander';
import { type Commands, collect } from '../program/commands.ts';

/** The commands on the files of many schools: `esep merge`, `diff` and `trace`. */
export function addMergeCommands({ terminal, command, done }: Commands): void {
  const { help, build, merge, diff, trace } = terminal.text;
  const { names } = help;
  command('merge', merge.help.summary)
    .argument(`<${names.paths}...>`, merge.help.paths)
    .requiredOption(`-o, --output <${names.folder}>`, merge.help.output)
    .option(`--roster <${names.file}>`, merge.help.roster)
    .option(`--previous <${names.file}>`, merge.help.previous)
    .option(`--deadline <${names.date}>`, merge.help.deadline)
    .option(`--to <${names.formats}>`, merge.help.to, 'docx,xlsx')
    .option(`--jobs <${names.number}>`, merge.help.jobs)
    .option('--returns', merge.help.returns)
    .option(`--facts <${names.file}>`, merge.help.facts)
    .option('--include-rejected', merge.help.includeRejected)
    .option('--force', build.help.force)
    .option('--quiet', merge.help.quiet)
    .addOption(new Option(`--fail-on <${names.severity}>`, help.check.failOn).choices(['error', 'warning', 'info']))
    .action(async (paths, options) => done(await (await import('./merge.ts')).runMerge(terminal, paths, options)));
  command('diff', diff.help.summary)
    .argument(`<${names.from}>`, diff.help.before)
    .argument(`<${names.to}>`, diff.help.after)
    .addOption(new Option(`-f, --format <${names.formats}>`, diff.help.format).choices(['text', 'json', 'xlsx']))
    .option(`-o, --output <${names.file}>`, diff.help.output)
    .action(async (before, after, options) =>
      done(await (await import('../diff.ts')).runDiff(terminal, before, after, options)),
    );
  command('trace', trace.help.summary)
    .argument(`<${names.file}>`, trace.help.file)
    .argument(`<${names.place}>`, trace.help.place)
    .option(`--in <${names.folder}>`, trace.help.in, collect)
    .option('--all', trace.help.all)
    .addOption(
      new Option(`-f, --format <${names.formats}>`, trace.help.format).choices(['text', 'json']).default('text'),
    )
    .action(async (file, place, options) =>
      done(await (await import('../trace.ts')).runTrace(terminal, file, place, options)),
    );
}
