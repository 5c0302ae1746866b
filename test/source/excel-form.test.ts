import type * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { bytesOf, type Content, formCell, options, workbookOf } from './forms.ts';

async function readForms(content: Content, cells: Readonly<Record<string, Readonly<Record<string, string | number>>>>) {
  const book = workbookOf(content, (sheets) => {
    for (const [kk, values] of Object.entries(cells)) {
      for (const [cell, v] of Object.entries(values)) {
        (sheets[kk] as XLSX.WorkSheet)[cell] = { t: typeof v === 'number' ? 'n' : 's', v };
      }
      (sheets[kk] as XLSX.WorkSheet)['!ref'] = 'A1:H60';
    }
  });
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  const errors = source.errors.map(({ check, at, values }) => [check, 'cell' in at ? at.cell : '', values]);
  return { data: source.data, errors };
}

const facts = (path: string, column: string) => formCell('Мәліметтер', path, column);
const control = (path: string, column: string) => formCell('Бақылау', path, column);

test('a second value beside one that needs no translation is told, and the first counts', async () => {
  const { data, errors } = await readForms(
    { Мәліметтер: { 'declared.total': 412, period: '2025-2026' } },
    { Мәліметтер: { [facts('declared.total', 'C')]: 999, [facts('period', 'C')]: '2025-2026' } },
  );
  expect(data).toEqual({ period: '2025-2026', declared: { total: 412 } });
  expect(errors).toEqual([['file/extra-value', facts('declared.total', 'C'), { value: '999' }]]);
});

test('a remark beside the table is nobody’s business', async () => {
  const { errors } = await readForms(
    { Мәліметтер: { 'declared.total': 412 } },
    { Мәліметтер: { [facts('declared.total', 'E')]: 'сверено' } },
  );
  expect(errors).toEqual([]);
});

test('a form without words in two languages takes what stands in the Russian column alone', async () => {
  const { data, errors } = await readForms(
    { Бақылау: { 'monitoring.internal.objects': 3 } },
    {
      Бақылау: {
        [control('monitoring.internal.events', 'C')]: 5,
        [control('monitoring.internal.objects', 'C')]: 4,
      },
    },
  );
  expect(data).toEqual({ monitoring: { internal: { events: 5, objects: 3 } } });
  expect(errors).toEqual([['file/extra-value', control('monitoring.internal.objects', 'C'), { value: '4' }]]);
});

test('such a form may go without the Russian column', async () => {
  const book = workbookOf({ Бақылау: { 'monitoring.internal.events': 5 } }, (sheets) => {
    delete sheets.Бақылау?.C3;
  });
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  expect(source.errors).toEqual([]);
  expect(source.data).toEqual({ monitoring: { internal: { events: 5 } } });
});
