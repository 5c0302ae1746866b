import { Option } from 'commander';
import { FORMAT_IDS } from '../../formatters/list.ts';
import { type Commands, collect } from '../program/commands.ts';

/** `esep check FILE…` as the command line knows it. */
export function addCheckCommand({ terminal, command, done }: Commands): void {
  const { names, check } = terminal.text.help;
  const { help } = terminal.text.checking;
  const format = new Option(`-f, --format <${names.format}>`, help.format).argParser(collect);
  // Named in the help and completed, but not held against them: a file may follow.
  format.argChoices = [...FORMAT_IDS];
  command('check', check.summary)
    .argument(`[${names.files}...]`, check.files)
    .addOption(format)
    .addOption(new Option(`--fail-on <${names.severity}>`, check.failOn).choices(['error', 'warning', 'info']))
    .option(`--max-findings <${names.number}>`, help.maxFindings)
    .option('--allow-empty', help.allowEmpty)
    .option('--force-exclude', help.forceExclude)
    .option(`--files-from <${names.file}>`, help.filesFrom, collect)
    .option(`--stdin-name <${names.name}>`, help.stdinName)
    .option(`--baseline <${names.file}>`, help.baseline)
    .option('--update-baseline', help.updateBaseline)
    .option('--watch', help.watch)
    .action(async (files, options) => done(await (await import('./check.ts')).runCheck(terminal, files, options)));
}
