import { readFileSync, writeFileSync } from 'node:fs';
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** Makes the published report as Word and as a page of a site hold it, from its text: a real table, numbers set by the program. */
const lines = readFileSync(new URL('report.txt', import.meta.url), 'utf8')
  .replace('[bookmark: _GoBack]', '')
  .split(/\r?\n/);
const first = lines.findIndex((line) => line.startsWith('\tМемлекеттік қызметтің атауы'));
const last = lines.lastIndexOf('\tТегін');

/** Cells stand one under another; blank lines part the rows. */
const rows = lines
  .slice(first, last + 1)
  .join('\n')
  .split(/\n(?=\n*\t)(?<=(?:Тегін|тегін)\n)/)
  .map((row) => row.split('\n').filter((line) => line.trim() !== ''));
const cellsOf = ([name, ...others]) => [[name], others.slice(0, -1), others.slice(-1)];
const table = rows.map(cellsOf);
const marked = (line) => /^\s*(?:(\d)\.|·)\s*(.*)$/u.exec(line);

const paragraph = (line) => {
  const [, number, words] = marked(line) ?? [];
  const isHeading = /^\d\.\s+(?:Жалпы|Қызмет алушылармен|Мемлекеттік қызмет көрсету сапасын)/u.test(line);
  if (words && !isHeading) {
    return new Paragraph({
      numbering: { reference: number ? 'numbers' : 'dots', level: 0 },
      children: [new TextRun(words)],
    });
  }
  const text = line.replace(/^\s+/, '');
  const children = [
    ...(line.startsWith('\t') ? [new TextRun({ text: '\t' })] : []),
    new TextRun({ text, bold: isHeading }),
  ];
  return new Paragraph({ children });
};
const cell = (texts) => new TableCell({ children: texts.map((text) => new Paragraph(text.trim())) });
const level = (format, text) => [{ level: 0, format, text, alignment: AlignmentType.START }];

const document = new Document({
  numbering: {
    config: [
      { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
      { reference: 'dots', levels: level(LevelFormat.BULLET, '·') },
    ],
  },
  styles: { default: { document: { run: { language: { value: 'ru-RU' } } } } },
  sections: [
    {
      children: [
        ...lines.slice(0, first).map(paragraph),
        new Table({ rows: table.map((row) => new TableRow({ children: row.map(cell) })) }),
        ...lines.slice(last + 1).map(paragraph),
      ],
    },
  ],
});
writeFileSync(new URL('../../../samples/published-as-it-was.docx', import.meta.url), await Packer.toBuffer(document));

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace('\u00a0', '&nbsp;');
const html = [
  '<!DOCTYPE html>',
  '<html lang="ru"><head><meta charset="utf-8"><title>Есеп</title></head><body>',
  ...lines.slice(0, first).map((line) => `<p>${escaped(line)}</p>`),
  '<table>',
  ...table.map(
    (row) =>
      `<tr>${row.map((texts) => `<td>${texts.map((text) => `<p>${escaped(text.trim())}</p>`).join('')}</td>`).join('')}</tr>`,
  ),
  '</table>',
  ...lines.slice(last + 1).map((line) => `<p>${escaped(line)}</p>`),
  '</body></html>',
];
writeFileSync(new URL('report.html', import.meta.url), `${html.join('\n')}\n`);
