import { Chalk, type ChalkInstance } from 'chalk';
import { formatMessage } from '../language/message.ts';
import { printNumber } from '../language/message-functions.ts';
import { visibleText } from '../language/visible-text.ts';
import type { Difference, NumberChange, ReportPlace } from '../published/difference.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { excerptOf, excerptsOf } from './difference-excerpts.ts';

/** How differences are printed. */
export interface DifferenceStyle {
  readonly lang: SpeechLanguage;
  readonly colour: boolean;
  /** How many of them, the first ones; the summary counts all. */
  readonly most?: number;
}

/** The longest name of a heading, a row or a column that stands in a place. */
const NAME_LENGTH = 60;

/** What a file of a report says otherwise than the data: where, both wordings, number by number; how much at the end. */
export function differencesText(differences: readonly Difference[], { lang, colour, most }: DifferenceStyle): string {
  const { verify: text } = terminalTexts[lang];
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const others = differences.filter(({ kind }) => kind !== 'signed');
  const numbers = others.filter((difference) => difference.numbers.length > 0).length;
  return [
    ...differences.slice(0, most).flatMap((difference) => [...differenceLines(difference, lang, chalk), '']),
    ...(others.length > 0
      ? [chalk.bold(formatMessage(lang, text.summary, { count: others.length, numbers })), '']
      : []),
  ].join('\n');
}

function differenceLines(difference: Difference, lang: SpeechLanguage, chalk: ChalkInstance): readonly string[] {
  const { verify: text } = terminalTexts[lang];
  const { kind, at, numbers } = difference;
  const wordings = wordingsOf(difference);
  const width = Math.max(...[text.expected, text.found, text.numbers].map(({ length }) => length));
  const line = (title: string, words: string) => `  ${title.padEnd(width)} ${words}`;
  return [
    `${chalk.bold(visibleText(placeText(at, lang)))} – ${text[kind]}`,
    ...(wordings.expected === undefined ? [] : [line(text.expected, chalk.green(wordings.expected))]),
    ...(wordings.found === undefined ? [] : [line(text.found, chalk.red(wordings.found))]),
    ...(numbers.length === 0 || kind !== 'changed'
      ? []
      : [line(text.numbers, numbers.map((change) => numberText(change, lang)).join('; '))]),
  ];
}

/** Of what was changed, the words about the change; of what is on one side only, the beginning. */
function wordingsOf({ kind, expected, found }: Difference): { expected?: string; found?: string } {
  if (kind !== 'changed') {
    const words = excerptOf(visibleText(inOneLine(found ?? expected ?? '')));
    return kind === 'removed' ? { expected: words } : { found: words };
  }
  const [before, after] = excerptsOf(inOneLine(expected ?? ''), inOneLine(found ?? ''));
  return { expected: visibleText(before) || '–', found: visibleText(after) || '–' };
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ');
}

function numberText({ expected, found, difference }: NumberChange, lang: SpeechLanguage): string {
  const { nothing } = terminalTexts[lang].verify;
  const by = difference === undefined ? '' : ` (${difference > 0 ? '+' : ''}${printNumber(lang, difference)})`;
  return `${expected ?? nothing} → ${found ?? nothing}${by}`;
}

/** Where it is, from the heading down to the cell. */
function placeText(at: ReportPlace, lang: SpeechLanguage): string {
  const { verify: text } = terminalTexts[lang];
  const say = (message: string, number: number | undefined, name?: string) =>
    number === undefined
      ? []
      : [formatMessage(lang, message, { number, name: name && excerptOf(inOneLine(name), NAME_LENGTH) })];
  return [
    ...(at.heading === undefined ? [] : [excerptOf(inOneLine(at.heading).replace(/[:.]$/, ''), NAME_LENGTH)]),
    ...(at.lang ? [text.lang[at.lang]] : []),
    ...say(text.paragraph, at.paragraph),
    ...say(at.chartName === undefined ? text.chart : text.chartNamed, at.chart, at.chartName),
    ...say(text.table, at.table),
    ...say(at.rowName === undefined ? text.row : text.rowNamed, at.row, at.rowName),
    ...say(at.columnName === undefined ? text.column : text.columnNamed, at.column, at.columnName),
  ].join(', ');
}
