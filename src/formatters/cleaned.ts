import { Chalk } from 'chalk';
import { formatMessage } from '../language/message.ts';
import { visibleText } from '../language/visible-text.ts';
import type { CleanedText } from '../model/cleaned-text.ts';
import { placeText } from '../source/position.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { cleanedExcerpts } from './cleaned-excerpts.ts';

/** How the list is printed. */
export interface CleanedStyle {
  readonly lang: SpeechLanguage;
  readonly colour: boolean;
}

/** Changes that are shown of one text; a long paragraph may have dozens. */
const MOST = 4;

/** The texts that the document prints otherwise than the data have them: where, and each change; empty without any. */
export function cleanedList(cleaned: readonly CleanedText[], { lang, colour }: CleanedStyle): string {
  if (cleaned.length === 0) return '';
  const { cleaned: text } = terminalTexts[lang];
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return [
    chalk.bold(formatMessage(lang, text.title, { count: cleaned.length })),
    chalk.dim(text.legend),
    ...cleaned.flatMap(({ at, before, after, ...change }) => {
      const excerpts = cleanedExcerpts(before, after);
      const rest = excerpts.length - MOST;
      return [
        `  ${chalk.bold(visibleText(placeText(at)))} (${text.lang[change.lang]})`,
        ...excerpts.slice(0, MOST).map(([was, is]) => `    ${chalk.red(was)} → ${chalk.green(is)}`),
        ...(rest > 0 ? [`    ${formatMessage(lang, text.more, { count: rest })}`] : []),
      ];
    }),
    '',
  ].join('\n');
}
