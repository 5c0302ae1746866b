import { Command, CommanderError, Option } from 'commander';
import { closest } from '../language/names.ts';
import { SPEECH_LANGUAGES } from '../text/text.ts';
import { helpIn } from './help.ts';
import { type Host, openTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { complainOfUsage } from './wrong-usage.ts';

/** What a command gives back: 0 all is well, 1 findings. */
export type ExitCode = 0 | 1;

/** Reads the command line, runs the command and gives the exit code; our own bugs end here too. */
export async function run(host: Host, version: string, worker: string): Promise<number> {
  const terminal = openTerminal(host, worker);
  watchOutput(host, terminal);
  let code: number = 0;
  const program = createProgram(terminal, version, (result) => {
    code = result;
  });
  try {
    const [, , name] = host.argv;
    // Before its options are looked at: a mistyped command has none that are known.
    if (name && !name.startsWith('-') && !program.commands.some((known) => known.name() === name)) {
      refuseCommand(program, terminal, name);
    }
    await program.parseAsync([...host.argv]);
    return code;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(error.sentence, error.values);
      return 2;
    }
    if (error instanceof CommanderError) return complainOfUsage(error, terminal);
    terminal.complain(terminal.text.bug);
    terminal.complain('{$version} {$message}', { version: `esep ${version}:`, message: describe(error) });
    return 3;
  }
}

/** `esep check … | head` closes the pipe early, which is no failure; a full disk is one. */
function watchOutput(host: Host, { text, complain }: Terminal): void {
  host.stdout.on?.('error', (error) => {
    if (error.code === 'EPIPE') return;
    host.exitCode = 2;
    complain(text.cannotWrite.output);
  });
  host.stderr.on?.('error', () => {});
}

/** An option that may be given several times. */
const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

type Done = (code: ExitCode) => void;

function createProgram(terminal: Terminal, version: string, done: Done): Command {
  const { help } = terminal.text;
  const { names } = help;
  const program = new Command('esep')
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .addHelpText('after', `\n${help.exitCodes}`)
    .configureHelp(helpIn(terminal))
    .configureOutput({ writeOut: terminal.print, writeErr: () => {} })
    .exitOverride()
    .showSuggestionAfterError(false);
  const command = (name: string, summary: string): Command =>
    program
      .command(name)
      .description(summary)
      .helpOption('-h, --help', help.help)
      .addOption(new Option(`--lang <${names.lang}>`, help.lang).choices([...SPEECH_LANGUAGES]))
      .addOption(new Option(`--templates <${names.folder}>`, help.templates));
  const failOn = new Option(`--fail-on <${names.severity}>`, help.check.failOn)
    .choices(['error', 'warning', 'info'])
    .default('error');
  program.addOption(new Option(`--lang <${names.lang}>`, help.lang).choices([...SPEECH_LANGUAGES]));

  command('new', help.new.summary)
    .argument(`<${names.file}>`, help.new.file)
    .option(`--from <${names.file}>`, help.new.from)
    .option('--force', help.new.force)
    .action(async (file, options) => done(await (await import('./new.ts')).runNew(terminal, file, options)));
  const { help: checking } = terminal.text.checking;
  command('check', help.check.summary)
    .argument(`[${names.files}...]`, help.check.files)
    .option(`-f, --format <${names.format}>`, checking.format, collect, [])
    .addOption(failOn)
    .option(`--max-findings <${names.number}>`, checking.maxFindings)
    .option('--allow-empty', checking.allowEmpty)
    .option(`--files-from <${names.file}>`, checking.filesFrom)
    .option(`--stdin-name <${names.name}>`, checking.stdinName)
    .option(`--config <${names.file}>`, checking.config)
    .option('--no-config', checking.noConfig)
    .option(`--baseline <${names.file}>`, checking.baseline)
    .option('--update-baseline', checking.updateBaseline)
    .option('--watch', checking.watch)
    .action(async (files, options) => done(await (await import('./check.ts')).runCheck(terminal, files, options)));
  command('build', help.build.summary)
    .argument(`<${names.file}>`, help.build.file)
    .option(`-o, --output <${names.file}>`, help.build.output)
    .option(`--to <${names.formats}>`, help.build.to)
    .addOption(
      new Option(`--layout <${names.layout}>`, help.build.layout)
        .choices(['pages', 'columns', 'kk', 'ru'])
        .default('pages'),
    )
    .option('--draft', help.build.draft)
    .action(async (file, options) => done(await (await import('./build.ts')).runBuild(terminal, file, options)));
  command('convert', help.convert.summary)
    .argument(`<${names.from}>`, help.convert.from)
    .argument(`<${names.to}>`, help.convert.to)
    .option('--force', help.convert.force)
    .action(async (from, to, options) =>
      done(await (await import('./convert.ts')).runConvert(terminal, from, to, options)),
    );
  const { help: merging } = terminal.text.merge;
  command('merge', merging.summary)
    .argument(`<${names.paths}...>`, merging.paths)
    .requiredOption(`-o, --output <${names.folder}>`, merging.output)
    .option(`--roster <${names.file}>`, merging.roster)
    .option(`--previous <${names.file}>`, merging.previous)
    .option(`--deadline <${names.date}>`, merging.deadline)
    .option(`--to <${names.formats}>`, merging.to, 'docx,xlsx')
    .option(`--jobs <${names.number}>`, merging.jobs)
    .option('--returns', merging.returns)
    .option(`--facts <${names.file}>`, merging.facts)
    .option('--include-rejected', merging.includeRejected)
    .option('--quiet', merging.quiet)
    .addOption(failOn)
    .action(async (paths, options) => done(await (await import('./merge.ts')).runMerge(terminal, paths, options)));
  const { help: comparing } = terminal.text.diff;
  command('diff', comparing.summary)
    .argument(`<${names.from}>`, comparing.before)
    .argument(`<${names.to}>`, comparing.after)
    .addOption(new Option(`-f, --format <${names.formats}>`, comparing.format).choices(['text', 'json', 'xlsx']))
    .option(`-o, --output <${names.file}>`, comparing.output)
    .action(async (before, after, options) =>
      done(await (await import('./diff.ts')).runDiff(terminal, before, after, options)),
    );
  const { help: tracing } = terminal.text.trace;
  command('trace', tracing.summary)
    .argument(`<${names.file}>`, tracing.file)
    .argument(`<${names.place}>`, tracing.place)
    .option(`--in <${names.folder}>`, tracing.in, collect)
    .option('--all', tracing.all)
    .addOption(new Option(`-f, --format <${names.formats}>`, tracing.format).choices(['text', 'json']).default('text'))
    .action(async (file, place, options) =>
      done(await (await import('./trace.ts')).runTrace(terminal, file, place, options)),
    );
  command('explain', help.explain.summary)
    .argument(`[${names.check}]`, help.explain.check)
    .action(async (check) => done((await import('./explain.ts')).runExplain(terminal, check)));
  program
    .command('help')
    .description(help.helpCommand)
    .argument(`[${names.command}]`)
    .helpOption(false)
    .action((name: string | undefined) => {
      const asked = name === undefined ? program : program.commands.find((known) => known.name() === name);
      if (!asked) return refuseCommand(program, terminal, name as string);
      asked.outputHelp();
    });
  program.action(() => {
    const [name] = program.args;
    return name ? refuseCommand(program, terminal, name) : program.outputHelp();
  });
  program.argument(`[${names.command}]`).allowExcessArguments();
  return program;
}

function refuseCommand(program: Command, { complain, text: { usage } }: Terminal, name: string): never {
  complain(usage.unknownCommand, { name });
  const suggestion = closest(
    name,
    program.commands.map((known) => known.name()),
  );
  if (suggestion) complain(usage.didYouMean, { suggestion });
  throw new UsageError(usage.hint);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
