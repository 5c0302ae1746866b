import { escapeMarkup } from '../../language/escape-markup.ts';
import type { Block, Language, Text } from '../../report/document.ts';
import { wordsHtml } from './words.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

/** A table in one language or in several; where it is wider than a screen it moves inside a frame, known by a label. */
export function tableHtml(
  { columns, rows }: Omit<TableBlock, 'type'>,
  languages: readonly Language[],
  label: string,
): string {
  // A row is known by its first column of words: the number in front of it says nothing.
  const naming = columns.findIndex(({ align }) => align === 'left');
  const cell = (text: Text, index: number) => {
    const words = wordsHtml(text, languages);
    const align = columns[index]?.align ?? 'left';
    return index === naming && words !== ''
      ? `<th scope="row" class="${align}">${words}</th>`
      : `<td class="${align}">${words}</td>`;
  };
  return [
    `<div class="scroll" role="region" aria-label="${escapeMarkup(label)}" tabindex="0">`,
    '<table>',
    `<colgroup>${columns.map(({ width }) => `<col style="width:${width}%">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map(({ heading }) => headingHtml(heading, languages)).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      ({ cells, total }) =>
        `<tr${total ? ' class="total"' : ''}>${columns.map((_, index) => cell(cells[index] ?? [], index)).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

function headingHtml(heading: Text, languages: readonly Language[]): string {
  const words = wordsHtml(heading, languages);
  return words ? `<th scope="col">${words}</th>` : '<td></td>';
}
