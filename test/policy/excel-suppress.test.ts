import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Check, Finding } from '../../src/checks/check.ts';
import { helpOf } from '../../src/checks/help.ts';
import { findCheck } from '../../src/checks/list.ts';
import { messageOf } from '../../src/formatters/words.ts';
import { judged, tell } from './judged.ts';

/** The sample workbook with one figure changed, as a clerk would, and a column beside its table. */
async function workbookWith(text: string, row = 5): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync('samples/school.xlsx') as never);
  const sheet = book.getWorksheet('Қызметтер – Услуги');
  if (!sheet) throw new Error('no sheet');
  let header = 0;
  let total = 0;
  sheet.eachRow((cells, number) =>
    cells.eachCell((cell, column) => {
      if (header === 0 && String(cell.value).startsWith('Барлығы / ')) [header, total] = [number, column];
    }),
  );
  sheet.getCell(row, total).value = 1000;
  const free = sheet.columnCount + 1;
  sheet.getCell(header, free).value = 'Ескермеу / Не учитывать';
  sheet.getCell(row, free).value = text;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const about = (found: readonly string[]) =>
  found.filter((each) => /services\/total|suppression|unknown-column/.test(each));

test('a cell suppresses what is found in its row', async () => {
  const { findings } = await judged(await workbookWith('services/total: подтверждено отделом до 01.01.2027'));
  expect(about(tell(findings))).toEqual([expect.stringMatching(/^\[services\/total@[A-Z]+5\]$/)]);
  const [found] = findings.filter(({ check }) => check === 'services/total');
  expect(found?.suppressed).toMatchObject({
    kind: 'file',
    reason: 'подтверждено отделом',
    until: '2027-01-01',
    at: { sheet: 'Қызметтер – Услуги' },
  });
});

test('what is wrong with it is told at its cell', async () => {
  const { findings } = await judged(await workbookWith('services/total'));
  const [found, reason] = about(tell(findings));
  expect([found, reason].sort()).toEqual([
    expect.stringMatching(/^services\/total@[A-Z]+5$/),
    expect.stringMatching(/^suppression\/reason@[A-Z]+5$/),
  ]);
});

test.each(['да', 'x', '1', 'не считать'])(
  'a word of the clerk is no check: the name of the column is taken: %s',
  async (word) => {
    const { findings } = await judged(await workbookWith(word));
    const [own, ...rest] = findings.filter(({ check }) => check.startsWith('suppression/'));
    expect(rest).toEqual([]);
    const check = findCheck('suppression/unknown-check') as Check;
    expect([messageOf(own as Finding, check, 'ru'), helpOf(check, 'ru', own?.values)]).toEqual([
      `В столбце «Не учитывать» стоит не имя проверки, а «${word}». Строка учитывается как обычно.`,
      expect.stringContaining('назовите его иначе'),
    ]);
    expect(findings.find((finding) => finding.check === 'services/total')?.suppressed).toBeUndefined();
  },
);

test('a word that is nearly a check is asked about', async () => {
  const { findings } = await judged(await workbookWith('services-total'));
  expect(findings.find(({ check }) => check === 'suppression/unknown-check')?.values).toEqual({
    column: '',
    found: 'services-total',
    suggestion: 'services/total',
  });
});
