import { escapeMarkup } from '../../language/escape-markup.ts';
import type { Block, Language, Text } from '../../report/document.ts';
import { CAPTIONS } from './captions.ts';
import { drawBars } from './chart-bars.ts';
import { drawColumns } from './chart-columns.ts';
import { type Figures, figure, WIDTH } from './chart-drawing.ts';
import { drawPie } from './chart-pie.ts';
import { labelOf, type Place } from './labels.ts';
import { tableHtml } from './table.ts';
import { oneLine } from './words.ts';

type ChartBlock = Extract<Block, { type: 'chart' }>;
type TableBlock = Extract<Block, { type: 'table' }>;

const DRAWINGS = { bar: drawBars, column: drawColumns, pie: drawPie };

/** A chart as a drawing, in one language; its figures stand beside it as a table where no other table has them. */
export function chartHtml(
  block: ChartBlock,
  lang: Language,
  place: Place | undefined,
  tables: readonly TableBlock[],
): string {
  const { kind, title, alt } = block;
  const { height, shapes } = DRAWINGS[kind](figuresOf(block, lang));
  const caption = oneLine(title, lang);
  const id = `chart-${place?.number ?? 0}-${lang}`;
  return [
    '<figure>',
    ...(caption ? [`<figcaption>${escapeMarkup(caption)}</figcaption>`] : []),
    `<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-words" viewBox="0 0 ${WIDTH} ${height}">`,
    `<title id="${id}-title">${escapeMarkup(caption)}</title>`,
    `<desc id="${id}-words">${escapeMarkup(oneLine(alt, lang))}</desc>`,
    ...shapes,
    '</svg>',
    ...(isTabled(block, lang, tables) ? [] : [tableHtml(tableOf(block, lang), [lang], labelOf(place, [lang]))]),
    '</figure>',
  ].join('\n');
}

function figuresOf({ kind, categories, series }: ChartBlock, lang: Language): Figures {
  // A pie is of one series.
  const shown = kind === 'pie' ? series.slice(0, 1) : series;
  return {
    categories: categories.map((text) => oneLine(text, lang)),
    series: shown.map(({ name, values }) => ({ name: oneLine(name, lang), values })),
  };
}

function tableOf({ categories, series }: ChartBlock, lang: Language) {
  const say = (value: string): Text => [{ lang, value }];
  const rest = 45 / Math.max(1, series.length);
  return {
    columns: [
      { heading: say(CAPTIONS[lang].category), width: 55, align: 'left' as const },
      ...series.map(({ name }) => ({ heading: name, width: Math.round(rest), align: 'right' as const })),
    ],
    rows: categories.map((category, place) => ({
      cells: [category, ...series.map(({ values }) => say(figure(values[place])))],
    })),
  };
}

/**
 * Whether one of the tables has a row for each category with all that is drawn of it: by its name, or where a drawing
 * has shorter names, in the same order.
 */
function isTabled({ categories, series }: ChartBlock, lang: Language, tables: readonly TableBlock[]): boolean {
  return tables.some((table) => {
    const rows = table.rows
      .filter(({ total }) => !total)
      .map(({ cells }) => new Set(cells.map((cell) => oneLine(cell, lang))));
    return categories.every((category, place) => {
      const name = oneLine(category, lang);
      const drawn = series.map(({ values }) => figure(values[place])).filter((words) => words !== '');
      const named = rows.filter((row) => row.has(name));
      const level = rows.length === categories.length ? rows.slice(place, place + 1) : [];
      return [...named, ...level].some((row) => drawn.every((words) => row.has(words)));
    });
  });
}
