import { Command, CommanderError, Option } from 'commander';
import { SPEECH_LANGUAGES } from '../../text/text.ts';
import { addCheckCommand } from '../check/command.ts';
import { FaultyFile } from '../files/self-check.ts';
import { addMergeCommands } from '../merge/commands.ts';
import { addReportCommands } from '../report/commands.ts';
import { type Host, openTerminal, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { bugText } from './bug-text.ts';
import { type Commands, refuseBoth } from './commands.ts';
import { helpIn } from './help.ts';
import { addHelpCommands, refuseCommand } from './help-commands.ts';
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
    if (error instanceof FaultyFile) terminal.complain(terminal.text.faulty, { file: error.file });
    terminal.complain(terminal.text.bug);
    terminal.printAside(`esep ${version}: ${bugText(error instanceof FaultyFile ? error.message : error)}\n`);
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

type Done = (code: ExitCode) => void;

function createProgram(terminal: Terminal, version: string, done: Done): Command {
  const { help } = terminal.text;
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
  const inLanguage = () => new Option(`--lang <${help.names.lang}>`, help.lang).choices([...SPEECH_LANGUAGES]);
  const command = (name: string, summary: string): Command => {
    const made = program
      .command(name)
      .description(summary)
      .helpOption('-h, --help', help.help)
      .addOption(inLanguage())
      .addOption(new Option(`--templates <${help.names.folder}>`, help.templates))
      .option(`--config <${help.names.file}>`, terminal.text.checking.help.config)
      .option('--no-config', terminal.text.checking.help.noConfig);
    refuseBoth(terminal, made, ['config', 'no-config']);
    return made;
  };
  const commands: Commands = { terminal, command, done };
  program.addOption(inLanguage());
  addReportCommands(commands);
  addCheckCommand(commands);
  addMergeCommands(commands);
  addHelpCommands(program, commands);
  program.action(() => {
    const [name] = program.args;
    return name ? refuseCommand(program, terminal, name) : program.outputHelp();
  });
  program.argument(`[${help.names.command}]`).allowExcessArguments();
  return program;
}
