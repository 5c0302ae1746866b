import { type Block, type Language, type Text, wordsIn } from '../../report/document.ts';
import { escapeLines } from './words.ts';

const MARKS = { left: ':---', center: ':---:', right: '---:' } as const;

/** A table in one language; what stands on several lines of a cell is broken inside it. */
export function formatTable({ columns, rows }: Extract<Block, { type: 'table' }>, lang: Language): string {
  const cell = (text: Text = []) => escapeLines(wordsIn(text, lang)).join('<br>');
  return [
    formatRow(columns.map(({ heading }) => cell(heading))),
    formatRow(columns.map(({ align }) => MARKS[align])),
    ...rows.map(({ cells }) => formatRow(columns.map((_, index) => cell(cells[index])))),
  ].join('\n');
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
