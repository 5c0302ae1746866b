import { formatMessage } from '../language/message.ts';
import { printNumber } from '../language/message-functions.ts';
import { formatNumber } from '../language/numbers.ts';
import { visibleText } from '../language/visible-text.ts';
import type { Member, Merger } from '../model/merge.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import { figureKey } from '../model/tally.ts';
import { STATUSES, turnoutBase } from '../model/turnout.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';

/** Lines of members that are printed: beyond that the workbook is the better place. */
const MAX_LINES = 30;

/** What a merge came to, in a few lines: who reported, what became of the others, the sum of all services. */
export function turnoutText(merger: Merger, lang: SpeechLanguage): string {
  const { period, turnout, totals, members, repeated } = merger;
  const { merge: text } = terminalTexts[lang];
  const say = (sentence: string, values: Readonly<Record<string, unknown>> = {}) =>
    formatMessage(lang, sentence, values);
  const { reported } = turnout;
  const expected = turnoutBase(turnout);
  const rounded = expected === 0 ? 0 : Math.round((reported / expected) * 1000) / 10;
  // Never all while one is missing.
  const percent = reported < expected ? Math.min(99.9, rounded) : Math.min(100, rounded);
  const rate = `${printNumber(lang, percent, Number.isInteger(percent) ? 0 : 1)}\u00A0%`;
  const total = totals.get(figureKey('declared', 'total'));
  const outside = members.filter(({ counted }) => !counted);
  return [
    period === undefined ? say(text.noPeriod) : say(text.period, { period }),
    // Of nobody nothing is to be said; what became of each file stands below.
    ...(expected === 0
      ? []
      : [say(turnout.expected === undefined ? text.turnoutWithoutRoster : text.turnout, { expected, reported, rate })]),
    ...statusLines(merger, lang),
    ...(outside.length > 0 ? [say(text.outside)] : []),
    ...outside.slice(0, MAX_LINES).map((member) => `  ${memberLine(member, lang)}`),
    ...(outside.length > MAX_LINES ? [`  ${say(text.moreOutside, { count: outside.length - MAX_LINES })}`] : []),
    ...(repeated.length > 0 ? [say(text.repeated, { count: repeated.length })] : []),
    total ? say(text.total, { total: total.sum, of: total.of, reported }) : say(text.nothingReported),
    '',
  ]
    .map(visibleText)
    .join('\n');
}

function statusLines({ turnout: { statuses } }: Merger, lang: SpeechLanguage): readonly string[] {
  const shown = STATUSES.filter((status) => statuses[status]).map(
    (status) => [STATUS_WORDS[status][lang], formatNumber(statuses[status] ?? 0)] as const,
  );
  const width = Math.max(0, ...shown.map(([words]) => words.length));
  const digits = Math.max(0, ...shown.map(([, count]) => count.length));
  return shown.map(([words, count]) => `  ${words.padEnd(width)}  ${count.padStart(digits)}`);
}

function memberLine({ entry, submission, status }: Member, lang: SpeechLanguage): string {
  const names = submission?.name ?? entry?.name;
  const name = (lang === 'kk' ? (names?.kk ?? names?.ru) : (names?.ru ?? names?.kk)) ?? entry?.bin ?? '';
  return [STATUS_WORDS[status][lang], name, submission?.file ?? ''].filter((part) => part !== '').join(' · ');
}
