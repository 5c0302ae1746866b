import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('a consolidated report stands for its data too', { timeout: LIMIT }, () => {
  const folder = folderWith('koktobe-4.yaml', 'kyzyltu_11.xlsx');
  esep(folder, ['merge', 'd', '-o', 'm1', '--quiet', '--to', 'docx,html']);
  const run = esep(folder, ['merge', 'm1', '-o', 'm', '--quiet']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(statuses(folder)).toEqual([['../m1/consolidated.yaml', 'accepted']]);
});
