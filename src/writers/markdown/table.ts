import { type Block, type Language, type Text, wordsIn } from '../../report/document.ts';
import { escapeLines } from './words.ts';

const MARKS = { left: ':---', center: ':---:', right: '---:' } as const;

/** A table in one language; what stands on several lines of a cell is broken inside it. */
export function formatTable({ columns, rows }: Extract<Block, { type: 'table' }>, lang: Language): string {
  const cell = (text: Text = []) => escapeLines(wordsIn(text, lang)).join('<br>');
  return [
    formatRow(columns.map(({ heading }) => cell(heading))),
    formatRow(columns.map(({ align }) => MARKS[align])),
    ...rows.map(({ cells, total }) => formatRow(columns.map((_, index) => (total ? bold : plain)(cell(cells[index]))))),
  ].join('\n');
}

const plain = (cell: string): string => cell;
const bold = (cell: string): string => (cell === '' ? '' : `**${cell}**`);

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
