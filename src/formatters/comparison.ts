import { Chalk, type ChalkInstance } from 'chalk';
import type { Comparison, FactChange, FigureChange, MemberChange, MemberSide } from '../diff/comparison.ts';
import { differenceOf, isEqual } from '../diff/comparison.ts';
import { formatDate } from '../language/dates.ts';
import { formatMessage } from '../language/message.ts';
import { printNumber } from '../language/message-functions.ts';
import { visibleText } from '../language/visible-text.ts';
import type { Words } from '../model/schema.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import { placeInFile } from '../source/position.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';

/** How a comparison is printed. */
export interface ComparisonStyle {
  readonly lang: SpeechLanguage;
  readonly colour: boolean;
}

interface Pen extends Pick<Comparison, 'kind'> {
  readonly lang: SpeechLanguage;
  readonly chalk: ChalkInstance;
}

/** What differs between two reports, with both values and both places; how much at the end. */
export function comparisonText(comparison: Comparison, { lang, colour }: ComparisonStyle): string {
  const { kind, facts, figures, lists, members } = comparison;
  const { diff: text } = terminalTexts[lang];
  const pen: Pen = { kind, lang, chalk: new Chalk({ level: colour ? 1 : 0 }) };
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ['', pen.chalk.bold(title), ...lines] : [];
  const counts = { figures: figures.length, facts: facts.length, lists: lists.length, members: members.length };
  const summary = kind === 'provider' ? text.summary : text.summaryConsolidated;
  return [
    ...headLines(comparison, pen),
    ...section(
      text.facts,
      facts.map((change) => factLine(change, pen)),
    ),
    ...section(text.figures, figureLines(figures, pen)),
    ...section(
      text.lists,
      lists.map(({ label, ...values }) => `  ${visibleText(label[lang])}: ${formatMessage(lang, text.rows, values)}`),
    ),
    ...section(
      text.members,
      members.flatMap((member) => memberLines(member, pen)),
    ),
    '',
    isEqual(comparison) ? pen.chalk.green.bold(text.same) : pen.chalk.bold(formatMessage(lang, summary, counts)),
    '',
  ].join('\n');
}

function headLines({ before, after }: Comparison, { lang }: Pen): readonly string[] {
  const { diff: text } = terminalTexts[lang];
  const width = Math.max(text.before.length, text.after.length);
  return (
    [
      [text.before, before],
      [text.after, after],
    ] as const
  ).map(([title, { file, name, period }]) =>
    visibleText([`${title.padEnd(width)} ${file}`, nameIn(name, lang), period].filter(Boolean).join('  ')),
  );
}

function factLine(change: FactChange, pen: Pen): string {
  const values = [change.before, change.after].map((side) => factText(side, change, pen)).join(' → ');
  return `${visibleText(`  ${change.label[pen.lang]}: ${values}`)}  ${placesText(change, pen)}`;
}

/** A value as people write it. */
function factText(side: FactChange['before'], { kind }: FactChange, { lang }: Pen): string {
  if (!side) return terminalTexts[lang].diff.notStated;
  if (kind === 'share') return printNumber(lang, Number(side.value));
  return kind === 'date' && lang !== 'en' ? formatDate(side.value, 'ru', 'short') : side.value;
}

/** Figures under each other: what was, what is, by how much, what it is, where both stand. */
function figureLines(changes: readonly FigureChange[], pen: Pen, indent = '  '): readonly string[] {
  const rows = changes.map((change) => [...valueCells(change, pen), ...differenceCells(change, pen)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return changes.map((change, index) => {
    const [old = '', now = '', by = '', percent = ''] = rows[index] ?? [];
    const [w0 = 0, w1 = 0, w2 = 0, w3 = 0] = widths;
    const values = `${old.padStart(w0)} → ${now.padEnd(w1)}`;
    const difference = [w2 > 0 ? by.padStart(w2) : [], w3 > 0 ? percent.padStart(w3) : []].flat();
    const cells = [
      values,
      ...difference,
      visibleText(change.label[pen.lang]) + statedText(change, pen),
      placesText(change, pen),
    ];
    return indent + cells.join('  ');
  });
}

function valueCells({ key, before, after }: FigureChange, { kind, lang }: Pen): readonly string[] {
  const { notStated, yes, no } = terminalTexts[lang].diff;
  const isAnswer = kind === 'provider' && key.endsWith('/carried_out');
  return [before, after].map((side) => {
    if (!side) return notStated;
    return isAnswer ? (side.value.sum > 0 ? yes : no) : printNumber(lang, side.value.sum);
  });
}

function differenceCells(change: FigureChange, { kind, lang }: Pen): readonly string[] {
  if (kind === 'provider' && change.key.endsWith('/carried_out')) return [];
  const difference = differenceOf(change);
  if (!difference || difference.by === 0) return [];
  const signed = (n: number, digits?: number) => (n > 0 ? '+' : '') + printNumber(lang, n, digits);
  const { by, percent } = difference;
  return [
    signed(by),
    ...(percent === undefined ? [] : [`(${signed(percent, Math.abs(percent) < 10 ? 1 : 0)}\u00a0%)`]),
  ];
}

/** How many providers stated it, where that has changed: a sum may grow because more of them reported. */
function statedText({ before, after }: FigureChange, { lang }: Pen): string {
  if (!before || !after || before.value.of === after.value.of) return '';
  const values = { before: before.value.of, after: after.value.of };
  return ` (${formatMessage(lang, terminalTexts[lang].diff.statedBy, values)})`;
}

function memberLines({ name, bin, before, after, figures }: MemberChange, pen: Pen): readonly string[] {
  const { diff: text } = terminalTexts[pen.lang];
  const what = !before ? text.memberAdded : !after ? text.memberGone : statusText(before, after, pen);
  const who = visibleText([nameIn(name, pen.lang), bin].filter(Boolean).join(', '));
  const head = [`  ${pen.chalk.bold(who)}`, what, placesText({ before, after }, pen)].filter(Boolean).join('  ');
  return [head, ...figureLines(figures, pen, '    ')];
}

function statusText(before: MemberSide, after: MemberSide, { lang }: Pen): string {
  const { diff: text } = terminalTexts[lang];
  const status = ({ status }: MemberSide) => (status ? STATUS_WORDS[status][lang] : text.notStated);
  const sums = ({ counted }: MemberSide) => (counted ? text.counted : text.notCounted);
  return [
    ...(before.status === after.status ? [] : [`${status(before)} → ${status(after)}`]),
    ...(before.counted === after.counted ? [] : [`${sums(before)} → ${sums(after)}`]),
  ].join('; ');
}

type Placed = { readonly [Side in 'before' | 'after']?: Pick<MemberSide, 'at'> | undefined };

function placesText({ before, after }: Placed, { chalk }: Pen): string {
  const place = (side: Placed['before']) => (side ? placeInFile(side.at) : '–');
  return chalk.dim(visibleText(`${place(before)} → ${place(after)}`));
}

function nameIn({ kk, ru }: Words, lang: SpeechLanguage): string {
  return (lang === 'kk' ? (kk ?? ru) : (ru ?? kk)) ?? '';
}
