import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

const folder = makeFolder();
const at = (...names: string[]) => join(folder, ...names);
const run = (...words: string[]) => esep(folder, ['build', ...words]);
const spoil = (name: string) =>
  writeFileSync(at(name), readFileSync(at(name), 'utf8').replace('total: 412', 'total: 413'));
const files = (...names: string[]) => readdirSync(at(...names)).sort();

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(at('деректер'), { recursive: true });
  for (const name of ['бір', 'екі']) cpSync('samples/school.yaml', at('деректер', `${name}.yaml`));
  cpSync('samples/school.xlsx', at('деректер', 'үш.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['names', ['деректер/бір.yaml', 'деректер/екі.yaml', 'деректер/үш.xlsx']],
  ['a pattern', ['деректер/*']],
  ['a folder', ['деректер']],
])('several reports by %s go to a folder, which is made', (_, names) => {
  const { code, out } = run(...names, '-o', 'есептер/2025', '--to', 'md');
  expect(code).toBe(0);
  expect(out).toContain('Отчет готов: есептер/2025/бір.md\n');
  expect(out.endsWith('Все отчеты сформированы: 3.\n')).toBe(true);
  expect(files('есептер', '2025')).toEqual(['бір.md', 'екі.md', 'үш.md']);
});

test('without an output each stands beside its data', () => {
  expect(run('деректер', '--to', 'md').code).toBe(0);
  expect(files('деректер')).toEqual(['бір.md', 'бір.yaml', 'екі.md', 'екі.yaml', 'үш.md', 'үш.xlsx']);
});

test('the others are built where one has errors, and it is named', () => {
  spoil('деректер/екі.yaml');
  const { code, out, err } = run('деректер', '-o', 'есептер', '--to', 'md');
  expect(code).toBe(1);
  expect(out).toContain('деректер/екі.yaml:');
  expect(err).toBe(
    'Отчет по файлу деректер/екі.yaml не сформирован: в данных 2\u00a0ошибки.\n' +
      'Сформировано отчетов: 2 из 3. Не сформированы или записаны только как проект: деректер/екі.yaml.\n',
  );
  expect(files('есептер')).toEqual(['бір.md', 'үш.md']);
});

test('a report that cannot be written does not keep back the others', () => {
  mkdirSync(at('есептер', 'бір.md'), { recursive: true });
  const { code, err } = run('деректер', '-o', 'есептер', '--to', 'md');
  expect(code).toBe(1);
  expect(err).toContain('есептер/бір.md: так называется папка');
  expect(err).toContain('Сформировано отчетов: 2 из 3.');
});

test('what a folder holds besides is passed over; nothing else there is wrong usage', () => {
  writeFileSync(at('деректер', 'басқа.json'), '{"scripts": {}}');
  cpSync('samples/district/roster.yaml', at('деректер', 'тізім.yaml'));
  // Beside each other they would be twins, if they were data.
  writeFileSync(at('деректер', 'басқа.yaml'), 'scripts: 1');
  const { code, err } = run('деректер', '-o', 'есептер', '--to', 'md');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(files('есептер')).toEqual(['бір.md', 'екі.md', 'үш.md']);
  for (const name of ['бір.yaml', 'екі.yaml', 'үш.xlsx']) rmSync(at('деректер', name));
  expect(run('деректер')).toMatchObject({ code: 2, out: '' });
  expect(run('деректер/тізім.yaml')).toMatchObject({
    code: 2,
    err: 'деректер/тізім.yaml – список школ. Отчет по нему не формируется.\n',
  });
});

test.each([
  [['деректер/бір.yaml', 'екі/бір.yaml'], /^Файлы деректер\/бір\.yaml и екі\/бір\.yaml дали бы один и тот же отчет/],
  [['деректер', '-o', 'бос-файл'], /^Для нескольких отчетов нужна папка, а бос-файл – не папка/],
  [['деректер/*.yaml', '-o', 'есеп.docx'], /^Для нескольких отчетов нужна папка, а есеп\.docx – не папка/],
  [['деректер/*.xlsx', '-o', 'есеп.docx'], /^Для нескольких отчетов нужна папка/],
  [['бос'], /^Здесь не из чего формировать отчет: бос\.\n$/],
  [['деректер/бір.yaml', '-o', 'есеп.docx', '--to', 'html'], /^Имя файла есеп\.docx не соответствует формату \(html\)/],
  [['деректер/бір.yaml', '-o', 'есеп.doc'], /^Неизвестно, как записать файл есеп\.doc\. .*\.docx, \.html/],
  [['деректер/бір.yaml', '-o', 'екі.yaml', '--to', 'docx'], /^Неизвестно, как записать файл екі\.yaml/],
  [['деректер/бір.yaml', '-o', '-'], /^Отчет записывается только в файл/],
  [['жоқ/*.yaml'], /жоқ\/\*\.yaml/],
  [['деректер/бір.yaml', '--check', '--to', 'pdf'], /^--check не работает с pdf/],
  [['деректер/бір.yaml', '--reference', 'a.docx', '--to', 'md'], /^--reference нужен для документов Word/],
  [['деректер/бір.yaml', '--reference', 'a.docx'], /^Бланк a\.docx не найден/],
  [['деректер/бір.yaml', '--charts', '--no-charts'], /^Параметры --charts и --no-charts нельзя/],
  [['деректер', '--previous', 'былтыр.yaml'], /^--previous указывается для одного отчета, а здесь их 3\.\n$/],
  [['деректер/бір.yaml', '--previous', 'деректер/бір.yaml'], /за 2025\sгод, а отчет/],
  [['деректер/бір.yaml', '--previous', 'жиынтық.yaml'], /один из них – отчет одной организации, другой – сводный/],
])('%j is wrong usage, before anything is written', (words, sentence) => {
  mkdirSync(at('екі'));
  mkdirSync(at('бос'));
  writeFileSync(at('бос-файл'), '');
  cpSync('samples/school.yaml', at('екі', 'бір.yaml'));
  cpSync('samples/district/result/consolidated.yaml', at('жиынтық.yaml'));
  const output = words.includes('-o') || words.includes('бос') ? [] : ['-o', 'есептер/'];
  const { code, err } = run(...words, ...output);
  expect(err).toMatch(sentence);
  expect(code).toBe(2);
  expect(existsSync(at('есептер'))).toBe(false);
  expect(files('деректер')).toEqual(['бір.yaml', 'екі.yaml', 'үш.xlsx']);
});

test('an output that is a folder takes a single report as well', () => {
  mkdirSync(at('есептер'));
  expect(run('деректер/бір.yaml', '-o', 'есептер').code).toBe(0);
  expect(run('деректер/екі.yaml', '-o', 'жаңа/', '--to', 'md').code).toBe(0);
  expect(files('есептер')).toEqual(['бір.docx']);
  expect(files('жаңа')).toEqual(['екі.md']);
});

test('many have the bytes that each would have alone', () => {
  run('деректер', '-o', 'бірге');
  for (const name of ['бір.yaml', 'үш.xlsx']) {
    const docx = name.replace(/\..*/, '.docx');
    run(`деректер/${name}`, '-o', docx);
    expect(readFileSync(at(docx)).equals(readFileSync(at('бірге', docx)))).toBe(true);
  }
});

test('last year’s report of the same school is taken, that of another is not', () => {
  const text = readFileSync(at('деректер/бір.yaml'), 'utf8');
  const last = text.replaceAll('2025', '2024').replaceAll('2026', '2025');
  writeFileSync(at('былтыр.yaml'), last);
  expect(run('деректер/бір.yaml', '--previous', 'былтыр.yaml', '-o', 'a.md')).toMatchObject({ code: 0, err: '' });
  run('деректер/бір.yaml', '-o', 'b.md');
  expect(readFileSync(at('a.md'), 'utf8')).not.toBe(readFileSync(at('b.md'), 'utf8'));
});

test('--verbose tells what was gone by', () => {
  writeFileSync(at('esep.config.yaml'), 'lang: ru\n');
  const { out } = run('деректер/бір.yaml', '--verbose');
  expect(out).toContain('Настройки: esep.config.yaml\nШаблоны: встроенные.\n');
});

test('a letterhead of one’s own gives the look, is named, and is gone by in --check too', () => {
  run('деректер/бір.yaml', '-o', 'бланк.docx');
  const words = ['деректер/бір.yaml', '--reference', 'бланк.docx', '-o', 'есеп.docx'];
  expect(run(...words, '--verbose')).toMatchObject({ code: 0, out: expect.stringContaining('Бланк: бланк.docx\n') });
  expect(readFileSync(at('есеп.docx')).equals(readFileSync(at('бланк.docx')))).toBe(false);
  expect(run(...words, '--check')).toMatchObject({ code: 0, out: expect.stringContaining('соответствует данным') });
  const refused = run('деректер/бір.yaml', '--reference', 'деректер/бір.yaml', '-o', 'басқа.docx');
  expect(refused).toMatchObject({ code: 2, out: expect.stringContaining('letterhead/kind') });
  expect(existsSync(at('басқа.docx'))).toBe(false);
});

test('a report carries its data unless they are to stay behind', () => {
  run('деректер/бір.yaml', '-o', 'a.docx');
  run('деректер/бір.yaml', '-o', 'b.docx', '--no-data');
  expect(run('a.docx', '-o', 'a.md').code).toBe(0);
  expect(run('b.docx', '-o', 'b.md').code).toBe(1);
  run('деректер/бір.yaml', '-o', 'c.md');
  expect(readFileSync(at('a.md'), 'utf8')).toBe(readFileSync(at('c.md'), 'utf8'));
});

test('formats that are asked for one by one are all built', () => {
  expect(run('деректер/бір.yaml', '--to', 'md', '--to', 'html,md').code).toBe(0);
  expect(files('деректер')).toEqual(['бір.html', 'бір.md', 'бір.yaml', 'екі.yaml', 'үш.xlsx']);
});

test.each([
  ['жоқ.yaml', (): void => {}],
  ['есеп.doc', (): void => writeFileSync(at('есеп.doc'), 'Есеп')],
])('where there are no data, a draft is not advised: %s', (name, make) => {
  make();
  const { code, err } = run(name);
  expect(code).toBe(1);
  expect(err).toBe(
    `Отчет по файлу ${name} не сформирован: прочитать из него данные нельзя по причине, указанной выше.\n`,
  );
});

test('it is said what is wrong with the place of a letterhead', () => {
  const refusal = (name: string) => run('деректер/бір.yaml', '--reference', name).err;
  expect(refusal('жоқ.docx')).toBe('Бланк жоқ.docx не найден.\n');
  expect(refusal('деректер')).toBe('деректер – папка. Для бланка нужен документ Word (.docx).\n');
});
