import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

const folder = makeFolder();
const own = join(folder, 'үлгілер');
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(own, { recursive: true });
  cpSync('samples/school.yaml', join(folder, 'school.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = () => esep(folder, ['build', 'school.yaml', '--to', 'md', '--templates', 'үлгілер']);
const change = (name: string, from: string, to: string) => {
  const text = readFileSync(join('templates', name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(own, name), text.replace(from, to));
};

test('a heading, the order and the names of services change in templates only', () => {
  change('report.yaml', 'ru: Общие положения', 'ru: Общие сведения о школе');
  change('services.yaml', 'ru: Прием документов для зачисления в 1 класс', 'ru: Прием в первый класс');
  expect(build()).toMatchObject({ code: 0 });
  const text = readFileSync(join(folder, 'school.md'), 'utf8');
  expect(text).toContain('Общие сведения о школе');
  expect(text).toContain('Прием в первый класс');
});

test('a template with mistakes is shown at its lines, and nothing is built', () => {
  change('report.yaml', '{$total :suffix case=acc} құрады', '{$totl :sufix case=acc} құрады');
  const broken = build();
  expect(broken.code).toBe(2);
  expect(broken.out).toMatch(/report\.yaml:\d+:\d+ {2}ошибка {2}template\//);
  change('report.yaml', '{$bin}', '{$binn}');
  expect(build().out).toContain('Возможно, имелось в виду $bin.');
  change('report.yaml', 'empty:', 'emty:');
  const missing = build().out;
  expect(missing).toContain('template/missing');
  expect(missing).toContain('data/unknown-field');
});

test('the templates that come with the program pass their own check', () => {
  cpSync('templates', own, { recursive: true });
  expect(build()).toMatchObject({ code: 0, err: '' });
});

test('the consolidated report takes its words from a template of its own', () => {
  cpSync('test/report/consolidated.yaml', join(folder, 'district.yaml'));
  change('consolidated.yaml', 'ru: Общие положения', 'ru: Общие сведения о районе');
  const built = esep(folder, ['build', 'district.yaml', '--to', 'md,docx', '--templates', 'үлгілер']);
  expect(built).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(folder, 'district.md'), 'utf8')).toContain('Общие сведения о районе');
  change('consolidated.yaml', '{$completeness}', '{$completenes}');
  expect(esep(folder, ['build', 'district.yaml', '--templates', 'үлгілер'])).toMatchObject({ code: 2 });
});

test('a folder without templates is wrong usage', () => {
  expect(build()).toMatchObject({ code: 2 });
});
