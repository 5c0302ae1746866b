import { Chalk, type ChalkInstance } from 'chalk';
import type { Check } from '../checks/check.ts';
import { helpOf } from '../checks/help.ts';
import { checks, findCheck } from '../checks/list.ts';
import { defaultOf } from '../checks/options.ts';
import { subjectOf } from '../checks/subject.ts';
import { outlineMessage } from '../language/message-outline.ts';
import { closest } from '../language/names.ts';
import { CONFIG_NAMES } from '../schema/config-names.ts';
import type { ExitCode } from './program/program.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `esep explain CHECK`: what a check looks at, what it says, what to do and what can be set; a folder or nothing lists its checks, or all. */
export function runExplain(terminal: Terminal, id: string | undefined): ExitCode {
  const { text, colour } = terminal;
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
    const suggestion = meantBy(id as string, [...folders, ...checks.map((known) => known.id)]);
    if (!suggestion) throw new UsageError(text.usage.unknownCheck, { name: id });
    terminal.complain(text.usage.unknownCheck, { name: id });
    throw new UsageError(text.usage.didYouMean, { suggestion });
  }
  terminal.print(explainCheck(check, terminal, chalk));
  return 0;
}

/** The name that is meant by one that is cut short, given without its folder, or mistyped. */
function meantBy(word: string, names: readonly string[]): string | undefined {
  const [short] = names.filter((name) => name.startsWith(word) || name.endsWith(`/${word}`));
  return short ?? closest(word, names);
}

function explainCheck(check: Check, { lang, text }: Terminal, chalk: ChalkInstance): string {
  const { explain, whatToDo, severity } = text;
  const options = (check.options ?? []).map((path) => {
    const value = defaultOf(path);
    const name = CONFIG_NAMES[path.slice(path.lastIndexOf('.') + 1)]?.[lang] ?? '';
    const standard = Array.isArray(value) ? '' : `, ${explain.byDefault} ${value}`;
    return `    options.${path}: ${name}${standard}`;
  });
  return [
    `${chalk.bold(check.id)}  ${severity[check.severity]}`,
    '',
    `  ${chalk.cyan(explain.runOn)} ${explain.subjects[subjectOf(check)]}`,
    `  ${chalk.cyan(explain.says)} ${outlineOf(check, lang)}`,
    `  ${chalk.cyan(whatToDo)} ${helpOf(check, lang)}`,
    ...(options.length > 0 ? [`  ${chalk.cyan(explain.options)}`, ...options] : []),
    '',
  ].join('\n');
}

function outlineOf({ message }: Check, lang: Terminal['lang']): string {
  return outlineMessage(message[lang]).replace(/\s+/g, ' ');
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
      outlineOf(check, lang),
    ].join('  '),
  );
  return [chalk.bold.underline(folder), ...lines, ''].join('\n');
}

function folderOf({ id }: Check): string {
  return id.slice(0, id.indexOf('/'));
}
