import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

const mistake = readFileSync('samples/mistake.yaml', 'utf8');
let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = makeFolder();
  write('мектеп 1.yaml', mistake);
});

test('what is known is shown but does not count, wherever it has moved and from wherever it is checked', () => {
  expect(esep(folder, ['check', 'мектеп 1.yaml']).code).toBe(1);
  const update = esep(folder, ['check', 'мектеп 1.yaml', '--update-baseline']);
  expect(update.code).toBe(0);
  expect(update.err).toBe('Перечень известных замечаний esep.baseline.yaml: добавлено 2, сохранено 0, убрано 0.\n');
  write('мектеп 1.yaml', `# бір\n\n${mistake}`);
  mkdirSync(join(folder, 'ішкі'));
  const words = ['check', '../мектеп 1.yaml', '--baseline', '../esep.baseline.yaml', '--lang', 'en'];
  const { code, out } = esep(join(folder, 'ішкі'), words);
  expect(code).toBe(0);
  expect(out).toContain('totals/channels');
  write('мектеп 1.yaml', mistake.replace('total: 402', 'total: 403'));
  expect(esep(folder, ['check', 'мектеп 1.yaml', '--baseline', 'esep.baseline.yaml']).code).toBe(1);
});

test('an update again, in another language too, leaves the file alone', () => {
  esep(folder, ['check', 'мектеп 1.yaml', '--update-baseline']);
  const [text, { mtimeMs }] = [read('esep.baseline.yaml'), statSync(join(folder, 'esep.baseline.yaml'))];
  expect(esep(folder, ['check', 'мектеп 1.yaml', '--update-baseline', '--lang', 'kk']).err).toContain('сақталды – 2');
  expect(read('esep.baseline.yaml')).toBe(text);
  expect(statSync(join(folder, 'esep.baseline.yaml')).mtimeMs).toBe(mtimeMs);
});

test('what was corrected is told at its entry, as a warning, and an update takes it out', () => {
  write('b.yaml', mistake);
  esep(folder, ['check', '.', '--baseline', 'known.yaml', '--update-baseline']);
  write('b.yaml', mistake.replace('total: 402', 'total: 412'));
  const stale = esep(folder, ['check', '.', '--baseline', 'known.yaml']);
  expect(stale.code).toBe(0);
  expect(stale.out).toContain('known.yaml:7:5  предупреждение  baseline/stale');
  expect(stale.out).toContain('такого замечания в файле b.yaml больше нет');
  // The entries of the other file are none of this run's business.
  expect(esep(folder, ['check', 'b.yaml', '--baseline', 'known.yaml', '--fail-on', 'warning']).code).toBe(1);
  const update = esep(folder, ['check', 'b.yaml', '--baseline', 'known.yaml', '--update-baseline']);
  expect(update.err).toContain('добавлено 0, сохранено 2, убрано 2');
  expect(read('known.yaml')).toContain('мектеп 1.yaml');
  expect(esep(folder, ['check', '.', '--baseline', 'known.yaml', '--fail-on', 'info']).code).toBe(0);
});

test('the entries of a file that is gone are told and taken out, by a run that would have met it', () => {
  for (const name of ['a', 'b']) {
    mkdirSync(join(folder, name));
    write(`${name}/c.yaml`, mistake);
  }
  esep(folder, ['check', '.', '--update-baseline']);
  rmSync(join(folder, 'a'), { recursive: true });
  renameSync(join(folder, 'мектеп 1.yaml'), join(folder, 'мектеп 2.yaml'));
  const stale = (...words: string[]) =>
    esep(folder, ['check', '--baseline', 'esep.baseline.yaml', ...words]).out.match(/baseline\/stale/g)?.length ?? 0;
  expect(stale('b')).toBe(0);
  expect(stale('мектеп 2.yaml', 'b/c.yaml')).toBe(0);
  expect(stale('b', '*.yaml')).toBe(0);
  expect(stale('.')).toBe(4);
  expect(esep(folder, ['check', 'b', '--update-baseline']).err).toContain('добавлено 0, сохранено 6, убрано 0');
  expect(esep(folder, ['check', '.', '--update-baseline']).err).toContain('добавлено 2, сохранено 2, убрано 4');
  expect(stale('.')).toBe(0);
});

test('what a configuration leaves out of the folder is not gone', () => {
  esep(folder, ['check', '.', '--update-baseline']);
  write('b.yaml', mistake);
  write('esep.config.yaml', 'exclude: [мектеп*]\n');
  expect(esep(folder, ['check', '.', '--update-baseline']).err).toContain('добавлено 2, сохранено 2, убрано 0');
});

test('a baseline of another version is told by its line', () => {
  write('new.yaml', '# of tomorrow\nversion: 2\nentries: []\n');
  for (const [lang, words] of Object.entries({ ru: 'другой версией esep (строка 2', kk: '2-жол', en: '(line 2' })) {
    const { code, err } = esep(folder, ['check', '.', '--baseline', 'new.yaml', '--lang', lang]);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(err).toContain('version: 2');
  }
});

test('a file that cannot be read is not put on it, and keeps what it was known for', () => {
  esep(folder, ['check', '.', '--update-baseline']);
  const text = read('esep.baseline.yaml');
  write('мектеп 1.yaml', 'provider: [');
  const update = esep(folder, ['check', '.', '--update-baseline']);
  expect(update.code).toBe(1);
  expect(update.err).toContain('не удалось прочитать, в перечень не вносятся: мектеп 1.yaml');
  expect(read('esep.baseline.yaml')).toBe(text);
});

test('what is suppressed is not put on it', () => {
  write(
    'мектеп 1.yaml',
    mistake.replace('  total: 402', '  # esep-ignore totals/channels: сверено с журналом\n  total: 402'),
  );
  const { err } = esep(folder, ['check', '.', '--update-baseline']);
  expect(err).toContain('добавлено 1,');
  expect(read('esep.baseline.yaml')).not.toContain('totals/channels');
});

test('it is made beside the configuration', () => {
  write('esep.config.yaml', 'lang: ru\n');
  mkdirSync(join(folder, 'деректер'));
  write('деректер/a.yaml', mistake);
  expect(esep(join(folder, 'деректер'), ['check', 'a.yaml', '--update-baseline']).code).toBe(0);
  expect(existsSync(join(folder, 'деректер', 'esep.baseline.yaml'))).toBe(false);
  expect(read('esep.baseline.yaml')).toContain('file: деректер/a.yaml');
});

test('a baseline that is missing or damaged is wrong usage', () => {
  write('bad.yaml', 'version: 1\nfindings:\n  - file: a\n');
  const missing = esep(folder, ['check', '.', '--baseline', 'none.yaml']);
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('не найден: none.yaml')]);
  for (const words of [[], ['--update-baseline']]) {
    const damaged = esep(folder, ['check', '.', '--baseline', 'bad.yaml', ...words]);
    expect([damaged.code, damaged.err]).toEqual([2, expect.stringContaining('bad.yaml поврежден (строка 3)')]);
  }
  expect(read('bad.yaml')).toContain('- file: a');
});

test('a stale entry is as grave as the configuration of the baseline has it', () => {
  esep(folder, ['check', '.', '--update-baseline']);
  write('мектеп 1.yaml', readFileSync('samples/school.yaml', 'utf8'));
  const codeWith = (level: string) => {
    write('esep.config.yaml', `checks: { baseline/stale: ${level} }\n`);
    return esep(folder, ['check', '.', '--baseline', 'esep.baseline.yaml', '--fail-on', 'info']).code;
  };
  expect(['error', 'off'].map(codeWith)).toEqual([1, 0]);
});
