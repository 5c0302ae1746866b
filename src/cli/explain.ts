import { Chalk, type ChalkInstance } from 'chalk';
import type { Check } from '../checks/check.ts';
import { helpOf } from '../checks/help.ts';
import { checks, findCheck } from '../checks/list.ts';
import { outlineMessage } from '../language/message-outline.ts';
import { closest } from '../language/names.ts';
import type { ExitCode } from './program.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `esep explain CHECK`: what a check looks at, why, and what to do; a folder or nothing lists its checks, or all. */
export function runExplain(terminal: Terminal, id: string | undefined): ExitCode {
  const { lang, text, colour } = terminal;
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const folders = [...new Set(checks.map(folderOf))];
  const folder = id?.replace(/\/\*?$/, '');
  if (folder === undefined || folders.includes(folder)) {
    const listed = folder === undefined ? folders : [folder];
    terminal.print(`${listed.map((each) => listChecks(each, terminal, chalk)).join('\n')}`);
    return 0;
  }
  const check = findCheck(id as string);
  if (!check) {
    const suggestion = closest(id as string, [...checks.map((known) => known.id), ...folders]);
    if (!suggestion) throw new UsageError(text.usage.unknownCheck, { name: id });
    terminal.complain(text.usage.unknownCheck, { name: id });
    throw new UsageError(text.usage.didYouMean, { suggestion });
  }
  terminal.print(`${chalk.bold(check.id)}  ${text.severity[check.severity]}\n\n  ${helpOf(check, lang)}\n`);
  return 0;
}

/** The checks of a folder: each with its severity, and what it says when it finds something, dots where figures will be. */
function listChecks(folder: string, { lang, text }: Terminal, chalk: ChalkInstance): string {
  const own = checks.filter((check) => folderOf(check) === folder);
  const widths = [own.map(({ id }) => id), own.map(({ severity }) => text.severity[severity])].map((column) =>
    Math.max(...column.map(({ length }) => length)),
  );
  const lines = own.map((check) =>
    [
      `  ${chalk.bold(check.id.padEnd(widths[0] as number))}`,
      text.severity[check.severity].padEnd(widths[1] as number),
      outlineMessage(check.message[lang]).replace(/\s+/g, ' '),
    ].join('  '),
  );
  return [chalk.bold.underline(folder), ...lines, ''].join('\n');
}

function folderOf({ id }: Check): string {
  return id.slice(0, id.indexOf('/'));
}
