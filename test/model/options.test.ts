import { expect, test } from 'vitest';
import { foldName } from '../../src/language/names.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createCellReader } from '../../src/source/excel-cell.ts';
import type { Field } from '../../src/source/layout.ts';

const options = createOptions(defaultReference);
const read = createCellReader(options);
const choose = (list: 'services' | 'sections', value: string | number) => {
  const field: Field = { path: [list], label: { kk: '', ru: '' }, kind: 'code', options: list };
  return read({ row: 0, column: 0, value, text: '', percent: false }, field);
};

test.each([
  ['Прием документов для зачисления в 1 класс', 'first-grade'],
  ['1-сыныпқа қабылдау үшін құжаттар қабылдау', 'first-grade'],
  ['Выдача дубликатов документов об образовании', 'duplicates'],
  ['ПРИЕМ ДОКУМЕНТОВ ДЛЯ ПРОХОЖДЕНИЯ АТТЕСТАЦИИ ПЕДАГОГОВ.', 'attestation'],
  ['Перевод детей', 'transfer'],
])('the service «%s» is %s', (name, id) => {
  expect(choose('services', name)).toBe(id);
});

test('every name of every service leads to it alone', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of defaultReference.services) {
    for (const name of names.flatMap(({ kk, ru }) => [kk, ru])) {
      owners.set(foldName(name), (owners.get(foldName(name)) ?? new Set()).add(id));
      expect(choose('services', name), name).toBe(id);
    }
  }
  expect([...owners.values()].filter((ids) => ids.size > 1)).toEqual([]);
});

test('a section is known by its number and by its whole heading', () => {
  for (const { id, kk, ru } of defaultReference.sections) {
    const [number = ''] = kk.split(' ');
    const heading = ru.slice(ru.indexOf(' ') + 1);
    for (const text of [number, number.replace(/[).]+$/, ''), kk, ru, heading, `${heading}:`]) {
      expect(choose('sections', text), text).toBe(id);
    }
  }
  const item = defaultReference.sections.find(({ kk }) => kk.startsWith('1.3)'));
  expect(choose('sections', 1.3)).toBe(item?.id);
});
