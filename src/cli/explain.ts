import { Chalk } from 'chalk';
import { helpOf } from '../checks/help.ts';
import { checks, findCheck } from '../checks/list.ts';
import type { ExitCode } from './program.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `esep explain CHECK`: what a check looks at, why, and what to do; without a name, the list of all checks. */
export function runExplain(terminal: Terminal, id: string | undefined): ExitCode {
  const { lang, text, colour } = terminal;
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  if (id === undefined) {
    const width = Math.max(...checks.map((check) => check.id.length));
    for (const check of checks) {
      terminal.print(`${chalk.bold(check.id.padEnd(width))}  ${text.severity[check.severity]}\n`);
    }
    return 0;
  }
  const check = findCheck(id);
  if (!check) {
    throw new UsageError(text.usage.unknownCheck, { name: id });
  }
  terminal.print(`${chalk.bold(check.id)}  ${text.severity[check.severity]}\n\n  ${helpOf(check, lang)}\n`);
  return 0;
}
