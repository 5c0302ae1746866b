import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { binOf } from '../../checks/merge/merging.ts';
import { readResult } from '../../merge/read-result.ts';
import { esep, makeFolder } from '../esep.ts';

const FORMS = 'samples/district/forms';
const LIMIT = 60_000;

/** A folder of its own with some forms of the sample under `d`. */
function folderWith(...names: string[]): string {
  const folder = makeFolder();
  for (const name of names) cpSync(join(FORMS, name), join(folder, 'd', name));
  return folder;
}

const statuses = (folder: string) =>
  readResult(join(folder, 'm/consolidated.yaml')).members.map(({ file, status }) => [file, status]);

test('a report is not passed over for its name', { timeout: LIMIT }, () => {
  const folder = folderWith('koktobe-4.yaml');
  cpSync(join(FORMS, 'licey-14.yaml'), join(folder, 'd/otchet.yaml'));
  esep(folder, ['build', 'd/koktobe-4.yaml', '-o', 'd/otchet.docx']);
  const run = esep(folder, ['merge', 'd', '-o', 'm', '--quiet']);
  expect(run.out).toMatch(/Пропущен 1 отчет/);
  expect(statuses(folder)).toEqual([
    ['../d/koktobe-4.yaml', 'accepted'],
    ['../d/otchet.yaml', expect.stringMatching(/accepted|warnings/)],
  ]);
  // Its own data gone, and a broken file under its name: the report speaks for the school.
  writeFileSync(join(folder, 'd/koktobe-4.yaml'), readFileSync(join(folder, 'd/otchet.yaml')));
  writeFileSync(join(folder, 'd/otchet.yaml'), 'a: [');
  esep(folder, ['merge', 'd', '-o', 'm', '--quiet']);
  expect(statuses(folder)).toEqual(
    expect.arrayContaining([
      ['../d/otchet.docx', 'accepted'],
      ['../d/otchet.yaml', 'unreadable'],
    ]),
  );
});

test('a folder of data and the reports built of them is merged as the data alone', { timeout: LIMIT }, () => {
  const folder = folderWith('koktobe-4.yaml', 'kyzyltu_11.xlsx');
  const run = (output: string) => esep(folder, ['merge', 'd', '-o', output, '--quiet', '--facts', `${output}/f.csv`]);
  const plain = run('plain');
  esep(folder, ['build', 'd/*.*', '--to', 'docx,html']);
  expect(run('m').code).toBe(plain.code);
  for (const name of ['consolidated.yaml', 'consolidated.docx', 'f.csv']) {
    expect(readFileSync(join(folder, 'm', name)).equals(readFileSync(join(folder, 'plain', name)))).toBe(true);
  }
  expect(run('m').out).toContain('Пропущены 4 отчета');
});

test('the report of a merge is what build makes of its data', { timeout: LIMIT }, () => {
  const folder = folderWith('koktobe-4.yaml', 'kyzyltu_11.xlsx');
  esep(folder, ['merge', 'd', '-o', 'm', '--quiet', '--to', 'docx,html']);
  expect(esep(folder, ['build', 'm/consolidated.yaml', '--check', '--to', 'docx,html'])).toMatchObject({
    code: 0,
    err: '',
  });
});

test('so it is beside last year, and for a school with charts or without asking for them', { timeout: LIMIT }, () => {
  const folder = folderWith('koktobe-4.yaml');
  const last = readFileSync(join(FORMS, 'koktobe-4.yaml'), 'utf8')
    .replace('2025-2026', '2024-2025')
    .replaceAll(/\b2025-(09|1)/g, '2024-$1')
    .replaceAll(/\b2026-0/g, '2025-0');
  mkdirSync(join(folder, 'last'));
  writeFileSync(join(folder, 'last/a.yaml'), last);
  esep(folder, ['merge', 'last', '-o', 'p', '--quiet']);
  const previous = ['--previous', 'p/consolidated.yaml'];
  expect(esep(folder, ['merge', 'd', '-o', 'm', '--quiet', ...previous])).toMatchObject({ err: '' });
  expect(esep(folder, ['build', 'm/consolidated.yaml', '--check', ...previous])).toMatchObject({ code: 0, err: '' });
  const school = ['build', 'd/koktobe-4.yaml', '-o', 'a.docx', '--previous', 'last/a.yaml'];
  esep(folder, school);
  expect(esep(folder, [...school, '--check', '--charts'])).toMatchObject({ code: 0, err: '' });
});

test('a draft is told for one', { timeout: LIMIT }, () => {
  const folder = folderWith('koktobe-4.yaml');
  mkdirSync(join(folder, 'r'));
  esep(folder, ['build', 'd/koktobe-4.yaml', '-o', 'r/a.docx', '--draft']);
  const run = esep(folder, ['merge', 'r', '-o', 'm', '--quiet']);
  expect(run.out).toMatch(/^r\/a\.docx {2}предупреждение {2}file\/draft$/m);
  expect(statuses(folder)).toEqual([['../r/a.docx', 'warnings']]);
});

test('what a file asks not to count goes along', { timeout: LIMIT }, () => {
  const folder = makeFolder();
  const lines = readFileSync('samples/mistake.yaml', 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('declared:'));
  writeFileSync(join(folder, 'a.yaml'), lines.toSpliced(at, 0, '# esep-ignore totals/*: сверено').join('\n'));
  const result = (file: string) => esep(folder, ['check', file]);
  esep(folder, ['build', 'a.yaml', '--to', 'docx,html']);
  for (const file of ['a.docx', 'a.html']) expect(result(file)).toMatchObject({ code: 0, out: result('a.yaml').out });
});

test('a report without its data says so', { timeout: LIMIT }, () => {
  const folder = folderWith('koktobe-4.yaml');
  const long = 'ә '.repeat(1000);
  const text = readFileSync(join(folder, 'd/koktobe-4.yaml'), 'utf8');
  for (let index = 0; index < 300; index++) {
    const own = text.replace(/bin: .*/, `bin: "${binOf(index + 1)}"`).replace(/№ 4/g, `№ ${index} ${long}`);
    writeFileSync(join(folder, `d/${index}.yaml`), own);
  }
  const run = esep(folder, ['merge', 'd', '-o', 'm', '--quiet', '--to', 'docx,html,md']);
  expect(run.out.match(/^В m\/consolidated\.\w+ не вложены данные/gm)).toEqual([
    'В m/consolidated.docx не вложены данные',
    'В m/consolidated.html не вложены данные',
  ]);
});

test('a consolidated report stands for its data too', { timeout: LIMIT }, () => {
  const folder = folderWith('koktobe-4.yaml', 'kyzyltu_11.xlsx');
  esep(folder, ['merge', 'd', '-o', 'm1', '--quiet', '--to', 'docx,html']);
  const run = esep(folder, ['merge', 'm1', '-o', 'm', '--quiet']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(statuses(folder)).toEqual([['../m1/consolidated.yaml', 'accepted']]);
});
