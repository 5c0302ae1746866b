import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { writeComparison } from '../../src/workbook/comparison.ts';
import { lastYearDistrict, thisYearDistrict } from '../diff/districts.ts';
import { differ, nextYear, reportOf, wholeOf } from '../diff/reports.ts';

const school = readFileSync('samples/school.yaml', 'utf8');
const years = differ(reportOf(school, '2025.yaml'), reportOf(nextYear, '2026.yaml'));
const districts = differ(wholeOf(lastYearDistrict, '2025.yaml'), wholeOf(thisYearDistrict, '2026.yaml'));
const open = async (comparison: typeof years) =>
  XLSX.read(await writeComparison(comparison), { type: 'array', cellFormula: true });

test('each kind of change has its sheet', async () => {
  expect((await open(years)).SheetNames).toEqual([
    'Көрсеткіштер – Показатели',
    'Мәліметтер – Сведения',
    'Тізімдер – Списки',
  ]);
  expect((await open(districts)).SheetNames).toEqual([
    'Көрсеткіштер – Показатели',
    'Мәліметтер – Сведения',
    'Ұйымдар – Организации',
    'Ұйым бойынша – По организациям',
  ]);
});

test('a row tells the figure, both values, the difference as a formula, both places', async () => {
  const sheet = (await open(years)).Sheets['Көрсеткіштер – Показатели'] as XLSX.WorkSheet;
  const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
  expect(rows[0]?.[0]).toContain('2025.yaml');
  const index = rows.findIndex((row) => row[1] === 'Количество оказанных услуг');
  expect(rows[index]?.slice(0, 5)).toEqual([
    'Көрсетілген қызметтер саны',
    'Количество оказанных услуг',
    412,
    1250,
    838,
  ]);
  const row = index + 1;
  expect([sheet[`E${row}`].f, sheet[`F${row}`].f]).toEqual([`D${row}-C${row}`, `(D${row}-C${row})/C${row}`]);
  expect([sheet[`G${row}`].v, sheet[`H${row}`].v]).toEqual(['25:10', '26:10']);
});

test('what is not stated is a blank cell, and has no difference', async () => {
  const sheet = (await open(years)).Sheets['Көрсеткіштер – Показатели'] as XLSX.WorkSheet;
  const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null });
  const gone = rows.find((row) => row[1] === 'Дубликаты документов: всего');
  expect(gone?.slice(2, 8)).toEqual([8, null, null, null, '45:66', null]);
});

test('the same comparison gives the same bytes', async () => {
  expect(await writeComparison(districts)).toEqual(await writeComparison(districts));
});
