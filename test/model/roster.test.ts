import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createRoster } from '../../src/model/roster.ts';
import { readBytes } from '../../src/source/read.ts';
import { ROSTER_BOOK } from '../../src/source/roster-sheets.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeRosterBook } from '../../src/workbook/roster-book.ts';

const options = createOptions(defaultReference);

const YAML = `
esep: 1
kind: roster
name: { kk: Үлгі ауданының білім бөлімі, ru: Отдел образования Образцового района }
period: 2025-2026
deadline: 2026-09-10
providers:
  - { bin: "010540001234", name: { kk: № 1 мектеп, ru: Школа № 1 }, received: 2026-09-01 }
  - { bin: "211040000605", name: { ru: Школа № 2 } }
  - { name: { kk: № 3 мектеп }, expected: 12 }
`;

/** A workbook with one sheet, read as a roster. */
async function readRows(rows: unknown[][], sheet = 'Лист1', more: Record<string, unknown[][]> = {}) {
  const book = XLSX.utils.book_new();
  for (const [name, cells] of Object.entries({ [sheet]: rows, ...more })) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), name);
  }
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
  return createRoster(await readBytes('roster.xlsx', bytes, options, ROSTER_BOOK));
}

test('a roster in YAML has the place of every entry', () => {
  const { roster, errors, at } = createRoster(readYaml('roster.yaml', YAML));
  expect(errors).toEqual([]);
  expect(roster.providers.map(({ bin }) => bin)).toEqual(['010540001234', '211040000605', undefined]);
  const third = roster.providers[2] as object;
  expect(at(third)).toEqual({ file: 'roster.yaml', line: 10, column: 5 });
  expect(roster.deadline).toBe('2026-09-10');
});

test('a roster written as a workbook is read again', async () => {
  const { data } = readYaml('roster.yaml', YAML);
  const bytes = await writeRosterBook(data, options);
  const again = createRoster(await readBytes('roster.xlsx', bytes, options, ROSTER_BOOK));
  expect(again.errors).toEqual([]);
  expect(again.roster).toEqual({
    ...createRoster(readYaml('roster.yaml', YAML)).roster,
    esep: undefined,
    kind: undefined,
  });
  const [first] = again.roster.providers;
  expect(again.at(first as object, 'bin')).toEqual({
    file: 'roster.xlsx',
    sheet: 'Мектептер тізімі – Список школ',
    cell: 'A4',
  });
});

describe('a list that a department keeps', () => {
  test.each([
    ['one official language', ['№', 'БИН', 'Наименование организации', 'Адрес'], 'ru'],
    ['the other', ['р/с', 'БСН', 'Мектеп', 'Мекенжайы'], 'kk'],
    ['both', ['№ п/п', 'БСН / БИН', 'Атауы / Наименование', 'Директор'], 'ru'],
    ['capitals and spaces', ['№', ' бин ', 'ШКОЛА', 'тел.'], 'ru'],
    ['a name that nobody expects', ['№', 'БИН', 'Объект сети', 'тел.'], undefined],
  ] as const)('is read by its headers: %s', async (_, headers, lang) => {
    const { roster, errors } = await readRows([
      ['Список организаций образования района'],
      [],
      [...headers],
      [1, '010540001234', 'Школа № 1', 'ул. Школьная, 1'],
      [2, '211040000605', 'Школа № 2', 'ул. Школьная, 2'],
    ]);
    expect(errors).toEqual([]);
    expect(roster.providers.map(({ bin }) => bin)).toEqual(['010540001234', '211040000605']);
    expect(roster.providers[1]?.name).toEqual(lang ? { [lang]: 'Школа № 2' } : undefined);
  });

  test('may stand on any sheet of the workbook', async () => {
    const list = [
      ['БИН', 'Школа'],
      ['010540001234', 'Школа № 1'],
    ];
    const first = await readRows([['Памятка'], ['Заполнить до 1 сентября']], 'Памятка', { Школы: list });
    expect(first.roster.providers).toHaveLength(1);
    expect(first.errors).toEqual([]);
    expect(first.at(first.roster.providers[0] as object)).toMatchObject({ sheet: 'Школы', cell: 'A2' });
  });

  test('may have names only, by which schools are known as well', async () => {
    const { roster, errors } = await readRows([
      ['№', 'Наименование', 'Дата получения'],
      [1, 'Школа № 1', '01.09.2026'],
    ]);
    expect(errors).toEqual([]);
    expect(roster.providers).toEqual([{ name: { ru: 'Школа № 1' }, received: '2026-09-01' }]);
  });

  test('tells of a header that looks misspelt, not of columns of its own', async () => {
    const { errors } = await readRows([
      ['БИН', 'Дата получени', 'Мектепте оқитын балалар'],
      ['010540001234', '01.09.2026', 120],
    ]);
    expect(errors.map(({ check, values }) => [check, values?.column])).toEqual([
      ['file/unknown-column', 'Дата получени'],
    ]);
  });
});
