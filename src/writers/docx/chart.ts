import { AlignmentType, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { type Block, type Language, type Text, wordsIn } from '../../report/document.ts';
import { splitLines } from '../words.ts';
import type { Page } from './page.ts';
import { FONT, languageOf } from './styles.ts';

type ChartBlock = Extract<Block, { type: 'chart' }>;

/** Charts are measured in pixels, of which an inch has 96, and widths in twentieths of a point. */
const PIXELS = 96 / 1440;
const HEIGHT = 260;
/** What a horizontal bar takes; for the title and the names of the series. */
const [BAR, AROUND] = [34, 90];
/** As many horizontal bars as stand on one page. */
const TALLEST = 760;
/** Told apart in black and white print as well. */
const COLOURS = ['1F4E79', '5B9BD5', 'BDD7EE', 'F4B183', '7F7F7F', 'C55A11'];
/** Groups of three from five digits on, as the tables print them, whatever the reader's system does. */
const NUMBERS = '[>=1000000]#\\\u00A0###\\\u00A0##0;[>=10000]##\\\u00A0##0;0';
const BLACK = '000000';

/** A chart with its own figures inside, which Word lets people edit, in one language. */
export function createChart(block: ChartBlock, lang: Language, page: Page): Paragraph {
  const chart = new ChartRun({ ...optionsOf(block, lang, page), run: { language: languageOf(lang) } });
  return new Paragraph({ style: 'TableText', alignment: AlignmentType.CENTER, children: [chart] });
}

function optionsOf(block: ChartBlock, lang: Language, page: Page): ChartRunOptions {
  const words = (text: Text) => splitLines(wordsIn(text, lang)).join(' ');
  const { kind, title, alt, categories, series } = block;
  const text = (size: number) => ({ name: FONT, size, color: BLACK });
  const shared = {
    title: { text: words(title), font: { ...text(12), bold: true } },
    font: { name: FONT, color: BLACK },
    transformation: { width: Math.floor(page.textWidth * PIXELS), height: heightOf(block) },
    altText: { name: words(title), description: words(alt) },
    chartArea: { border: 'none' as const },
    categories: categories.map(words),
  };
  const labels = { value: true, numberFormat: NUMBERS, font: text(10) };
  const figures = series.map(({ name, values }) => ({
    name: words(name),
    values: values.map((value) => value ?? null),
  }));
  if (kind === 'pie') {
    const legend = { position: 'right' as const, font: text(10) };
    const dataLabels = { ...labels, position: 'outsideEnd' as const };
    return {
      ...shared,
      type: kind,
      legend,
      dataLabels,
      series: figures.slice(0, 1).map((one) => ({ ...one, colors: categories.map((_, index) => colour(index)) })),
    };
  }
  return {
    ...shared,
    type: kind,
    legend: series.length > 1 ? { position: 'bottom', font: text(10) } : false,
    dataLabels: labels,
    gapWidth: 60,
    series: figures.map((one, index) => ({ ...one, color: colour(index) })),
    categoryAxis: { font: text(10), reverseOrder: kind === 'bar' },
    // Every bar says its own number.
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
  };
}

function heightOf({ kind, categories, series }: ChartBlock): number {
  if (kind !== 'bar') return HEIGHT;
  return Math.min(TALLEST, AROUND + categories.length * (BAR + (series.length - 1) * (BAR / 2)));
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] as string;
}
