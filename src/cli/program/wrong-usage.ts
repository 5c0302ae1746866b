import type { CommanderError } from 'commander';
import type { Terminal } from '../terminal.ts';

/**
 * Says what is wrong with the command line and gives the exit code. The library's sentences are English: each becomes
 * ours. Asking for help or the version is no mistake.
 */
export function complainOfUsage(error: CommanderError, terminal: Terminal): number {
  if (error.exitCode === 0) return 0;
  const { usage } = terminal.text;
  const [, name = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.help':
      return 0;
    case 'commander.unknownCommand':
      terminal.complain(usage.unknownCommand, { name });
      break;
    case 'commander.unknownOption':
      terminal.complain(usage.unknownOption, { name });
      break;
    case 'commander.missingMandatoryOptionValue':
    case 'commander.missingArgument':
      terminal.complain(usage.missingArgument, { name: name.startsWith('-') ? name : `<${name}>` });
      break;
    case 'commander.optionMissingArgument':
      terminal.complain(usage.missingValue, { name });
      break;
    case 'commander.excessArguments':
      terminal.complain(usage.excessArguments);
      break;
    case 'commander.invalidArgument': {
      const [, value = ''] = /(?:argument|value) '([^']*)' is invalid/.exec(error.message) ?? [];
      const [, argument] = /for argument '([^']*)'/.exec(error.message) ?? [];
      const [, choices = ''] = /Allowed choices are (.*)\./.exec(error.message) ?? [];
      terminal.complain(usage.badValue, { name: argument ? `<${argument}>` : name, value, choices });
      break;
    }
    default:
      terminal.complain('{$message}', { message: error.message });
  }
  terminal.complain(usage.hint);
  return 2;
}
