import { formatMessage } from '../language/message.ts';
import { formatNumber } from '../language/numbers.ts';
import { visibleText } from '../language/visible-text.ts';
import type { Naming } from '../model/figure-words.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import type { Figure } from '../model/tally.ts';
import { type Position, placeInFile, placeText } from '../source/position.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { isSame, type Rest, type Term, type Trace, type TracedMember } from './trace.ts';

const HASH_LENGTH = 12;

/** A trace as a tree for people: the figure, its terms with their files and places, what is beneath them. */
export function formatTrace(trace: Trace, lang: SpeechLanguage): string {
  const { label, name, value, misread, at } = trace;
  const { trace: words } = terminalTexts[lang];
  const head = value ? `${label[lang]} – ${formatNumber(value.sum)}` : label[lang];
  const whose = [inLanguage(name, lang), placeText(at)].filter((part) => part !== '').join(' · ');
  return `${[
    head,
    whose,
    ...(value && value.of > 1 ? [say(lang, words.statedBy, { of: value.of })] : []),
    ...(misread === undefined ? [] : [say(lang, words.misread, { found: misread })]),
    ...(value || misread !== undefined ? [] : [words.nobody]),
    ...body(trace, lang),
  ]
    .map(visibleText)
    .join('\n')}\n`;
}

/** What stands under a figure, however deep it stands itself. */
function body(trace: Trace, lang: SpeechLanguage): readonly string[] {
  const { trace: words } = terminalTexts[lang];
  const { kind, terms, rest, sum, outside, restOutside, silent } = trace;
  const width = Math.max(1, ...[...terms, ...outside].map((term) => number(term.value).length), number(sum).length);
  const count = terms.length + rest.count;
  const silence = kind === 'consolidated' ? words.silent : words.silentParts;
  return [
    ...terms.flatMap((term) => [
      termLine(term, width, lang),
      ...(term.member?.trace ? body(term.member.trace, lang) : []).map((line) => `${' '.repeat(width + 4)}${line}`),
    ]),
    ...restLines(rest, width, lang),
    ...(sum && count > 1 ? [`${number(sum).padStart(width + 2)}  ${say(lang, words.sumOf, { count })}`] : []),
    ...faultLines(trace, lang),
    ...(outside.length > 0 ? [words.outside, ...outside.map((term) => termLine(term, width, lang))] : []),
    ...restLines(restOutside, width, lang),
    ...(silent > 0 && (kind === 'consolidated' || terms.length > 0) ? [say(lang, silence, { count: silent })] : []),
  ];
}

function faultLines({ adds, sum, value }: Trace, lang: SpeechLanguage): readonly string[] {
  const { trace: words } = terminalTexts[lang];
  if (adds || (!sum && !value)) return [];
  return sum?.sum === value?.sum
    ? [say(lang, words.wrongCount, { sum: sum?.of ?? 0, value: value?.of ?? 0 })]
    : [say(lang, words.wrongSum, { sum: number(sum), value: number(value) })];
}

function termLine({ label, value, at, member }: Term, width: number, lang: SpeechLanguage): string {
  const place = member ? memberWords(member, value, at, lang) : [placeInFile(at)];
  const line = [inLanguage(label, lang), ...place].filter((part) => part !== '').join(' · ');
  return `${number(value).padStart(width + 2)}  ${line}`;
}

/** What is said of a member behind its name: what became of its report, and where its own file states the figure. */
function memberWords(
  { status, file, sha256, state, trace }: TracedMember,
  merged: Figure,
  at: Position,
  lang: SpeechLanguage,
): readonly string[] {
  const { trace: words } = terminalTexts[lang];
  const differs = trace && !isSame(trace.value, merged);
  return [
    status === undefined || status === 'accepted' ? '' : STATUS_WORDS[status][lang],
    trace ? placeText(trace.at) : (file ?? ''),
    sha256?.slice(0, HASH_LENGTH) ?? '',
    state === 'same' ? '' : words[state],
    ...(differs ? [trace.value ? say(lang, words.differs, { value: number(trace.value) }) : words.saysNothing] : []),
    trace ? '' : placeText(at),
  ];
}

function restLines({ count, sum }: Rest, width: number, lang: SpeechLanguage): readonly string[] {
  if (count === 0) return [];
  return [`${formatNumber(sum).padStart(width + 2)}  ${say(lang, terminalTexts[lang].trace.rest, { count })}`];
}

function inLanguage({ kk, ru, en }: Partial<Naming>, lang: SpeechLanguage): string {
  return (lang === 'kk' ? (kk ?? ru) : lang === 'en' ? (en ?? ru ?? kk) : (ru ?? kk)) ?? '';
}

function number(figure: Figure | undefined): string {
  return figure ? formatNumber(figure.sum) : '–';
}

function say(lang: SpeechLanguage, sentence: string, values: Readonly<Record<string, unknown>>): string {
  return formatMessage(lang, sentence, values);
}
