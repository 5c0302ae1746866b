import { formatNumber } from '../language/numbers.ts';
import type { Label } from '../model/reference.ts';
import type { Figure } from '../model/tally.ts';
import { type Block, LANGUAGES, type Text, wordsIn } from './document.ts';
import type { Facts } from './facts.ts';
import type { Made } from './sections.ts';
import { ownText, sameText, sayText } from './sentences.ts';
import { table } from './tables.ts';
import type { TemplateBlock } from './template.ts';

/** A thing with its figures: a row of a table, a bar of a chart. */
export interface FigureRow {
  /** What it is found by in another year; without it, by its name. */
  readonly key?: string;
  readonly name: Label;
  /** For a chart, where a whole name has no room. */
  readonly short?: Label;
  readonly figures: Readonly<Record<string, Figure | undefined>>;
  /** What its other columns say. */
  readonly texts?: Readonly<Record<string, Text>>;
  /** Of how many providers it speaks; a figure that fewer of them stated says so. */
  readonly providers?: number | undefined;
  /** The sum of the others. */
  readonly total?: boolean;
}

/** Rows that tables and charts are made of, and of how many providers they speak as a whole. */
export interface RowSet {
  readonly rows: readonly FigureRow[];
  readonly of?: number | undefined;
}

const nothing = sameText('–');

/** A table of figures; what nobody stated is a dash, and never a zero. */
export function figureTable(
  { columns }: Extract<TemplateBlock, { table: unknown }>,
  { rows, of }: RowSet,
  facts: Facts = {},
): Made<'table'> | undefined {
  if (rows.length === 0) return undefined;
  const cell = (row: FigureRow, show: string, index: number) => {
    if (show === 'number') return row.total ? [] : sameText(String(index + 1));
    if (show === 'name') return ownText(row.name);
    if (show === 'providers') return row.providers === undefined ? nothing : sameText(formatNumber(row.providers));
    return row.texts?.[show] ?? figureText(row.figures[show], row.providers);
  };
  const block = table(columns, rows, cell, facts);
  const totals = block.rows.map((row, index) => ({ ...row, ...(rows[index]?.total && { total: true }) }));
  // Each row says itself of how many it speaks: together they speak of the most.
  const most = rows.reduce((count, { providers = 0 }) => Math.max(count, providers), 0);
  return { block: { ...block, rows: totals }, facts: scope([of ?? most]) };
}

/** A chart of the same rows, without the row of their sum; none where there is nothing above zero to draw. */
export function figureChart(
  { kind, series }: Extract<TemplateBlock, { chart: unknown }>,
  { rows, of }: RowSet,
  known: Facts = {},
): Made<'chart'> | undefined {
  const parts = rows.filter((row) => !row.total && series.some(({ show }) => row.figures[show]));
  const figures = parts.flatMap((row) => series.flatMap(({ show }) => row.figures[show] ?? []));
  if (!figures.some(({ sum }) => sum > 0)) return undefined;
  const block: Extract<Block, { type: 'chart' }> = {
    type: 'chart',
    kind,
    title: [],
    alt: [],
    categories: parts.map(({ name, short }) => ownText(short ?? name)),
    series: series.map(({ show, heading }) => ({
      name: sayText(heading, known) ?? ownText(heading),
      values: parts.map((row) => row.figures[show]?.sum),
    })),
  };
  const counts = figures.map((figure) => figure.of).filter((count) => count > 0);
  const facts = scope(of === undefined ? counts : [of]);
  return { block: { ...block, alt: describe(block) }, facts };
}

/** A figure as a table prints it; what fewer providers stated than the row speaks of says so. */
export function figureText(figure: Figure | undefined, providers: number | undefined): Text {
  if (!figure) return nothing;
  const fewer = providers !== undefined && figure.of < providers;
  return sameText(formatNumber(figure.sum) + (fewer ? ` (${formatNumber(figure.of)})` : ''));
}

/** `of`: how many providers, or from how many to how many, for the caption. */
function scope(counts: readonly number[]): { readonly of?: string } {
  if (counts.length === 0) return {};
  const ends = [counts.reduce((a, b) => Math.min(a, b)), counts.reduce((a, b) => Math.max(a, b))];
  return { of: [...new Set(ends.map((end) => formatNumber(end)))].join('–') };
}

/** What a chart shows, in words. */
function describe({ categories, series }: Extract<Block, { type: 'chart' }>): Text {
  return LANGUAGES.map((lang) => ({
    lang,
    value: `${categories
      .map((category, index) => {
        const values = series.flatMap(({ name, values }) => {
          const value = values[index];
          if (value === undefined) return [];
          return [`${series.length > 1 ? `${wordsIn(name, lang)}: ` : ''}${formatNumber(value)}`];
        });
        return `${wordsIn(category, lang)}\u00A0– ${values.join(', ')}`;
      })
      .join('; ')}.`,
  }));
}
