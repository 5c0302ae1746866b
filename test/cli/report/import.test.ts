import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

function withReport(ending = 'txt'): string {
  const folder = makeFolder();
  copyFileSync(
    resolve(ending === 'docx' ? 'samples/published-as-it-was.docx' : `test/import/published/report.${ending}`),
    join(folder, `есеп 2022.${ending}`),
  );
  return folder;
}

test.each(['txt', 'docx', 'html'])('reads a report by hand in .%s and says what to look at', (ending) => {
  const folder = withReport(ending);
  const { code, out, err } = esep(folder, ['import', `есеп 2022.${ending}`, 'data.yaml']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain('Количество оказанных услуг');
  expect(out).toMatch(/прочитано как услуга «Дубликаты документов»/);
  expect(out).toContain('esep check data.yaml');
  const yaml = readFileSync(join(folder, 'data.yaml'), 'utf8');
  expect(yaml).toMatch(/id: duplicates # \? абзац \d+: прочитано как услуга «Дубликаты документов»/);
  expect(esep(folder, ['check', 'data.yaml']).out).toContain('totals/kinds');
});

test('the same data go into a workbook and into JSON', () => {
  const folder = withReport();
  for (const target of ['data.yaml', 'data.xlsx', 'data.json']) esep(folder, ['import', 'есеп 2022.txt', target]);
  const figures = ['data.yaml', 'data.xlsx'].map((file) => {
    esep(folder, ['convert', file, `${file}.json`]);
    return JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')).declared;
  });
  const { declared } = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'));
  expect(figures).toEqual([declared, declared]);
});

test('as JSON the list is for a program', () => {
  const folder = withReport();
  const { code, out } = esep(folder, ['import', 'есеп 2022.txt', 'data.yaml', '-f', 'json']);
  const { found, remarks, missing } = JSON.parse(out);
  expect(code).toBe(1);
  expect(found).toContainEqual({ path: ['declared', 'total'], value: 291, passage: 5 });
  expect(remarks[0]).toMatchObject({ kind: 'doubt', reason: 'service', passage: 22 });
  expect(missing).toEqual(['services', 'optimisation', 'prospects']);
});

test('a file that is there is not replaced unless told to', () => {
  const folder = withReport();
  writeFileSync(join(folder, 'data.yaml'), 'mine');
  expect(esep(folder, ['import', 'есеп 2022.txt', 'data.yaml']).code).toBe(2);
  expect(readFileSync(join(folder, 'data.yaml'), 'utf8')).toBe('mine');
  expect(esep(folder, ['import', 'есеп 2022.txt', 'data.yaml', '--force']).code).toBe(1);
  expect(readFileSync(join(folder, 'data.yaml'), 'utf8')).toContain('291');
});

test('a report that carries its data is for convert, unless its words are wanted', () => {
  const folder = makeFolder();
  copyFileSync(resolve('samples/school.yaml'), join(folder, 'school.yaml'));
  esep(folder, ['build', 'school.yaml']);
  const { code, err } = esep(folder, ['import', 'school.docx', 'data.yaml']);
  expect(code).toBe(2);
  expect(err).toContain('esep convert school.docx data.yaml');
  const again = esep(folder, ['import', 'school.docx', 'data.yaml', '--ignore-data']);
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(again.out).toContain('Все, что есть в отчете, нашло свое место.');
});

test.each([
  ['note.txt', 'Ничего общего с отчетом.\n', 1, 'не найдено ни одного заголовка'],
  ['empty.txt', '', 1, ''],
  ['broken.docx', 'PK\u0003\u0004broken', 2, 'не отчет'],
  ['paper.pdf', '%PDF-1.7\n', 2, 'сохраните как .docx'],
])('%s is refused, and nothing is written', (file, content, code, words) => {
  const folder = makeFolder();
  writeFileSync(join(folder, file), content);
  const run = esep(folder, ['import', file, 'data.yaml']);
  expect(run.code).toBe(code);
  expect(run.out + run.err).toContain(words);
  expect(run.out + run.err).not.toContain('at ');
  expect(existsSync(join(folder, 'data.yaml'))).toBe(false);
});

test.each(['md', 'yaml'])('a text with marks of its own, as .%s, is no report', (ending) => {
  const folder = withReport();
  copyFileSync(join(folder, 'есеп 2022.txt'), join(folder, `report.${ending}`));
  const { code, err } = esep(folder, ['import', `report.${ending}`, 'other.yaml']);
  expect(code).toBe(2);
  expect(err).toContain('не отчет в формате .docx, .odt, .html или .txt');
  expect(existsSync(join(folder, 'other.yaml'))).toBe(false);
});

test('a service without a count is told as such, not by its id', () => {
  const { out } = esep(withReport(), ['import', 'есеп 2022.txt', 'data.yaml']);
  expect(out).toMatch(/Зачисление в школу +число не указано +\(абзац \d+\)/);
});
