import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { readFindings, readResult } from '../../merge/read-result.ts';
import { districtRoster } from '../../samples/district.mjs';
import { esep, makeFolder, type Run } from '../esep.ts';
import { changeForm, copyDistrict, copyFew, treeOf } from './merging.ts';

const LIMIT = 60_000;
const DATA = 'consolidated.yaml';
const OUTPUT = 'нәтиже';
const MARK = ' – ескертпелер – замечания';

const folder = makeFolder();
const at = (...names: string[]) => join(folder, ...names);
const merge = (...words: string[]): Run => esep(folder, ['merge', ...words, '--quiet']);
const result = (output = OUTPUT) => readResult(at(output, DATA));
const statusOf = (file: string, output = OUTPUT) =>
  result(output).members.find((member) => member.file === `../forms/${file}`);

beforeAll(() => copyDistrict(folder));
beforeEach(() => rmSync(at(OUTPUT), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same forms give the same bytes', () => {
  const files = () => readdirSync(at('forms')).map((name) => `forms/${name}`);
  const write = (output: string, paths: readonly string[], words: readonly string[], env = {}) => {
    const facts = ['--facts', `${output}/facts.csv`];
    const all = ['merge', ...paths, '-o', output, ...facts, '--roster', 'roster.yaml', ...words, '--quiet'];
    expect(esep(folder, all, env)).toMatchObject({ code: 1, err: '' });
    return treeOf(at(output));
  };
  const full = ['--to', 'docx,xlsx,md', '--returns'];
  let usual: Record<string, string>;
  beforeAll(() => {
    usual = write('обычно', ['forms'], [...full, '--jobs', '1'], { TZ: 'UTC' });
  }, LIMIT);

  test('all that was asked for is written, and nothing else is left', () => {
    expect(Object.keys(usual).sort()).toEqual(
      [
        ...['consolidated.docx', 'consolidated.md', 'consolidated.xlsx', DATA, 'facts.csv'],
        ...['besagash-10.docx', 'karasu 5.docx', 'karasu 5.xlsx', 'zhanatalap6.docx'].map(
          (name) => `returns/${name.replace('.', `${MARK}.`)}`,
        ),
      ].sort(),
    );
  });

  test('read by several workers, in another time zone, from the last file to the first', () => {
    const env = { TZ: 'Asia/Almaty' };
    expect(write('басқаша', files().toReversed(), [...full, '--jobs', '3'], env)).toEqual(usual);
  });

  test.each<[string, () => readonly string[], readonly string[]]>([
    ['by patterns', () => ['forms/*.xlsx', 'forms/**/*.yaml'], []],
    ['by an absolute path', () => [at('forms')], []],
    ['twice, in other words', () => ['./forms/', ...files().map((name) => `./${name}`)], ['--lang', 'kk']],
  ])('named %s', (name, paths, words) => {
    const written = write(name, paths(), ['--to', 'md', ...words]);
    expect(Object.keys(written)).toEqual(['consolidated.md', DATA, 'facts.csv']);
    expect(usual).toMatchObject(written);
  });

  test('and so does a second run over the first, in a folder that holds the forms as well', () => {
    const forms = copyFew();
    const again = () => {
      const words = ['merge', 'forms/*.xlsx', 'forms/z*', '-o', 'forms', ...full, '--quiet'];
      expect(esep(forms, words)).toMatchObject({ code: 1, err: '' });
      return treeOf(forms);
    };
    const first = again();
    expect(Object.keys(first).length).toBeGreaterThan(6);
    expect(again()).toEqual(first);
  });
});

describe('--deadline', () => {
  const late = (deadline: string) =>
    districtRoster()
      .providers.filter(({ received = '' }) => received > deadline)
      .map(({ bin }) => bin);
  const lateIn = () =>
    result()
      .members.filter(({ status }) => status === 'late' || status === 'rejected')
      .map(({ bin = '' }) => bin);

  test('is that of the roster unless told, in either spelling of a date', () => {
    const texts = ['2026-07-03', '03.07.2026'].map((deadline) => {
      merge('forms', '-o', OUTPUT, '--roster', 'roster.yaml', '--deadline', deadline, '--to', '');
      return readFileSync(at(OUTPUT, DATA), 'utf8');
    });
    expect(texts[0]).toBe(texts[1]);
    expect(result().deadline).toBe('2026-07-03');
    // The school with errors came on the very day: it stays rejected.
    expect(lateIn().sort()).toEqual([...late('2026-07-03'), '990040000053'].sort());
    expect(result().turnout.reported).toBe(10);
  });

  test('after all of them leaves nobody late', () => {
    merge('forms', '-o', OUTPUT, '--roster', 'roster.yaml', '--deadline', '31.07.2026', '--to', '');
    expect(result().turnout.statuses.late).toBeUndefined();
  });
});

test('--include-rejected sums what has errors, and still says that it has', () => {
  merge('forms', '-o', OUTPUT, '--roster', 'roster.yaml', '--to', '');
  const without = result();
  expect(statusOf('zhanatalap6.yaml')).toMatchObject({ status: 'rejected', counted: false });
  merge('forms', '-o', OUTPUT, '--roster', 'roster.yaml', '--to', '', '--include-rejected');
  const declared = statusOf('zhanatalap6.yaml')?.figures?.declared?.total;
  expect(declared).toBe(187);
  expect(statusOf('zhanatalap6.yaml')).toMatchObject({ status: 'rejected', counted: true });
  expect(result().declared.total).toEqual({ sum: without.declared.total.sum + 187, of: without.declared.total.of + 1 });
  expect(result().turnout.reported).toBe(without.turnout.reported + 1);
});

test('--previous finds the jump and nothing else, and shows both numbers', () => {
  merge('forms', '-o', 'былтыр', '--to', '');
  const text = readFileSync(at('былтыр', DATA), 'utf8').replaceAll('2025-2026', '2024-2025');
  writeFileSync(at('былтыр', DATA), text);
  const year = makeFolder();
  copyDistrict(year);
  changeForm(year, 'koktobe-4.yaml', ({ declared, services }) => {
    for (const counts of [declared, services.find(({ id }) => id === 'camps')?.counts ?? {}]) {
      counts.electronic = (counts.electronic ?? 0) + 400;
      counts.total = (counts.total ?? 0) + 400;
    }
  });
  const words = ['merge', 'forms', '-o', OUTPUT, '--previous', at('былтыр', DATA), '--to', 'xlsx', '--quiet'];
  const { out } = esep(year, words);
  const jumps = readFindings(join(year, OUTPUT, 'consolidated.xlsx')).filter(({ check }) => check === 'merge/jump');
  const { declared, services } = formOf('koktobe-4.yaml');
  const camps = services.find(({ id }) => id === 'camps')?.counts.total ?? 0;
  expect(jumps.map(({ file }) => file)).toEqual(['../forms/koktobe-4.yaml', '../forms/koktobe-4.yaml']);
  for (const last of [declared.total ?? 0, camps]) {
    expect(jumps.some(({ message }) => message.includes(` ${last + 400}`) && message.includes(` ${last}`))).toBe(true);
  }
  expect(out).toContain('merge/jump');
  rmSync(year, { recursive: true });
});

/** What a form of the sample says. */
function formOf(file: string) {
  let found: Parameters<Parameters<typeof changeForm>[2]>[0] | undefined;
  const scratch = makeFolder();
  changeForm(scratch, file, (data) => {
    found = structuredClone(data);
  });
  rmSync(scratch, { recursive: true });
  return found as NonNullable<typeof found>;
}

test.each([
  ['md', ['consolidated.md', DATA]],
  ['', [DATA]],
  [' XLSX , docx', ['consolidated.docx', 'consolidated.xlsx', DATA]],
])('--to %j writes these besides the data', (to, names) => {
  expect(merge('forms', '-o', OUTPUT, '--to', to).out).not.toContain('Все замечания – на листе');
  expect(Object.keys(treeOf(at(OUTPUT)))).toEqual(names);
});

test.each([
  ['forms/karasu 5.xlsx', [], 0],
  ['forms/karasu 5.xlsx', ['--fail-on', 'warning'], 1],
  ['forms/koktobe-4.yaml', ['--fail-on', 'info'], 0],
])('exit code: %s %j gives %i', (path, words, code) => {
  expect(merge(path, '-o', OUTPUT, '--to', '', ...words)).toMatchObject({ code, err: '' });
});

test.each([
  [['--quiet'], false],
  [[], true],
])('on a terminal progress is shown, with %j: %s', async (words, isShown) => {
  let err = '';
  const stderr = {
    isTTY: true,
    write: (text: string) => {
      err += text;
    },
  };
  const argv = ['node', 'esep', 'merge', at('forms'), '-o', at(OUTPUT), '--to', '', ...words];
  const host = { argv, env: {}, platform: 'linux', stdout: { write: () => true }, stderr };
  expect(await main(host, resolve('dist/worker.cjs'))).toBe(1);
  expect(err.includes('░')).toBe(isShown);
  // The bar is taken away, so that nothing of it stays above the findings.
  expect(err === '' || err.endsWith('\r\u001B[K')).toBe(true);
});
