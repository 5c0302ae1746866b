import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { rewritePart } from '../../published/packages.ts';
import { makeFolder } from '../esep.ts';

const folder = makeFolder();
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command from source; files are of the folder, and stand without it in what is printed. */
async function esep(...words: readonly string[]) {
  const printed = { out: '', err: '' };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text.replaceAll(`${folder}/`, '').replaceAll('\u00a0', ' ');
    },
  });
  const argv = ['node', 'esep', ...words.map((word) => (/\.\w+$/.test(word) ? at(word) : word))];
  const env = { LC_ALL: 'ru_RU.UTF-8' };
  const code = await main({ argv, env, platform: 'linux', stdout: stream('out'), stderr: stream('err') }, '');
  return { code, ...printed };
}

/** The report with its text written otherwise, under a new name. */
function change(from: string, to: string, edit: (text: string) => string): void {
  const bytes = readFileSync(at(from));
  const isWord = from.endsWith('.docx');
  writeFileSync(at(to), isWord ? rewritePart(bytes, 'word/document.xml', edit) : edit(bytes.toString()));
}

const changeTotal = (text: string) => text.replace(/(саны\s(?:<[^>]*>)?)412/, (_, before) => `${before}422`);

beforeAll(async () => {
  cpSync('samples/school.yaml', at('school.yaml'));
  await esep('build', 'school.yaml', '--to', 'docx,html', '--layout', 'columns');
}, 60_000);

test.each(['docx', 'html'])('a report in %s as it was built is what its data give', async (format) => {
  expect(await esep('verify', `school.${format}`)).toMatchObject({
    code: 0,
    out: `Текст отчета school.${format} полностью соответствует данным.\n`,
    err: '',
  });
});

test.each(['docx', 'html'])('a number changed in %s is named with its place: exit code 1', async (format) => {
  change(`school.${format}`, `changed.${format}`, changeTotal);
  const { code, out } = await esep('verify', `changed.${format}`);
  expect(code).toBe(1);
  expect(out).toContain('2) Мемлекеттік қызметтер туралы ақпарат, текст на казахском языке, абзац 2 – изменено');
  expect(out).toMatch(/числа: +412 → 422 \(\+10\)/);
  expect(out).toContain('Отличий от данных: 1, из них в числах: 1.');
});

test('JSON tells the same to programs', async () => {
  change('school.docx', 'changed.docx', changeTotal);
  const { code, out, err } = await esep('verify', 'changed.docx', '-f', 'json');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    same: false,
    notes: [],
    differences: [{ kind: 'changed', numbers: [{ expected: '412', found: '422', difference: 10 }] }],
  });
});

test('other data than the report holds are told before all else', async () => {
  const text = readFileSync(at('school.yaml'), 'utf8');
  writeFileSync(at('other.yaml'), text.replace('211040000605', '211040000606'));
  const { code, out, err } = await esep('verify', 'school.docx', 'other.yaml');
  expect(code).toBe(1);
  expect(err).toContain('Данные внутри отчета school.docx и в файле other.yaml различаются (SHA-256: ');
  expect(err).toContain('esep diff "school.docx" "other.yaml"');
  expect(out).toMatch(/числа: +211040000606 → 211040000605\n/);
  expect(await esep('verify', 'school.docx', 'school.yaml')).toMatchObject({ code: 0 });
});

test('without the data in it a report is held against a file, however it was laid out', async () => {
  await esep('build', 'school.yaml', '--no-data', '--layout', 'kk', '-o', 'plain.docx');
  const alone = await esep('verify', 'plain.docx');
  expect(alone.code).toBe(1);
  expect(alone.err).toContain('esep verify "plain.docx" данные.yaml');
  expect(await esep('verify', 'plain.docx', 'school.yaml')).toMatchObject({ code: 0, err: '' });
});

test('data that were changed in the report are not gone by', async () => {
  const only = (xml: string) => xml.replaceAll('esep.report.', 'other.');
  const bytes = rewritePart(readFileSync(at('school.docx')), 'docProps/custom.xml', only);
  const edit = (xml: string) => xml.replace('211040000605', '211040000606');
  writeFileSync(at('edited.docx'), rewritePart(bytes, 'customXml/item1.xml', edit));
  const { code, out, err } = await esep('verify', 'edited.docx');
  expect(code).toBe(1);
  expect(out + err).toMatch(/измен/);
  expect(await esep('verify', 'edited.docx', 'school.yaml')).toMatchObject({ code: 1 });
});

test.each([
  ['empty.docx', () => Buffer.alloc(0), 'пуст'],
  ['cut.docx', () => readFileSync(at('school.docx')).subarray(0, 4000), 'поврежден'],
])('%s is refused in words', async (name, content, words) => {
  writeFileSync(at(name), content());
  const { code, out, err } = await esep('verify', name, 'school.yaml');
  expect(code).toBe(1);
  expect(out + err).toMatch(new RegExp(words));
});

test.each([
  ['text.txt', 'Есеп'],
  ['report.pdf', '%PDF-1.7'],
  ['report.md', '# Есеп'],
])('%s is told what to do: exit code 2', async (name, content) => {
  writeFileSync(at(name), content);
  const { code, err } = await esep('verify', name, 'school.yaml');
  expect(code).toBe(2);
  expect(err).toContain('Файл .doc откройте в Word и сохраните как .docx');
});

test('a page that a program for texts saved is refused by the name of the program', async () => {
  change('school.html', 'saved.html', (text) =>
    text.replace('<head>', '<head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>'),
  );
  const { code, err } = await esep('verify', 'saved.html', 'school.yaml');
  expect(code).toBe(2);
  expect(err).toContain('сохранена программой LibreOffice');
});

test('data that stand in a report are gone by, and it is said', async () => {
  expect(await esep('verify', 'school.docx', 'school.html')).toMatchObject({
    code: 0,
    err: expect.stringContaining('сам текст отчета school.html не сверялся'),
  });
});

test('a value changed in a chart is named', async () => {
  await esep('build', 'school.yaml', '--charts', '-o', 'charts.docx');
  expect(await esep('verify', 'charts.docx')).toMatchObject({ code: 0 });
  const bytes = rewritePart(readFileSync(at('charts.docx')), 'word/charts/chart1.xml', (xml) =>
    xml.replace('<c:v>352</c:v>', '<c:v>392</c:v>'),
  );
  writeFileSync(at('drawn.docx'), bytes);
  const { code, out } = await esep('verify', 'drawn.docx');
  expect(code).toBe(1);
  expect(out).toContain('диаграмма 1 (Көрсету тәсілдері бойынша қызметтер саны) – изменено');
  expect(out).toMatch(/числа: +352 → 392 \(\+40\)/);
  // One that is gone, or a picture in its place, says nothing else.
  const less = rewritePart(bytes, 'word/document.xml', (xml) =>
    xml.replace(/<c:chart [^>]*r:id="rIdChart1"[^>]*>/, ''),
  );
  writeFileSync(at('less.docx'), less);
  expect(await esep('verify', 'less.docx')).toMatchObject({ code: 0 });
});

test('a file that is not there is told', async () => {
  const { code, out } = await esep('verify', 'none.docx');
  expect(code).toBe(1);
  expect(out).toContain('none.docx');
});
