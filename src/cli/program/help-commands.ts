import { Argument, type Command } from 'commander';
import { closest } from '../../language/names.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Commands } from './commands.ts';

/** The commands that tell about esep itself: `esep explain`, `completion` and `help`. */
export function addHelpCommands(program: Command, { terminal, command, done }: Commands): void {
  const { help } = terminal.text;
  const { names } = help;
  const { completion } = terminal.text.checking;
  command('explain', help.explain.summary)
    .argument(`[${names.check}]`, help.explain.check)
    .action(async (check, options) => {
      if (options.lang === undefined)
        await (await import('../config/policies.ts')).speakAsConfigured(terminal, options);
      done((await import('../explain.ts')).runExplain(terminal, check));
    });
  program
    .command('completion')
    .description(completion.summary)
    .helpOption('-h, --help', help.help)
    .addArgument(new Argument(`<${names.shell}>`, completion.shell).choices(['bash', 'zsh', 'fish']))
    .action(async (shell) => done((await import('../completion.ts')).runCompletion(terminal, program, shell)));
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
}

/** Says that there is no such command, and which one may be meant. */
export function refuseCommand(program: Command, { complain, text: { usage } }: Terminal, name: string): never {
  complain(usage.unknownCommand, { name });
  const suggestion = closest(
    name,
    program.commands.map((known) => known.name()),
  );
  if (suggestion) complain(usage.didYouMean, { suggestion });
  throw new UsageError(usage.hint);
}
