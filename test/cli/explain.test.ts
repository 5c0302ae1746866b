import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { checks } from '../../src/checks/list.ts';
import { FORMAT_IDS } from '../../src/formatters/list.ts';
import { esep } from './esep.ts';

const run = (...words: string[]) => esep('.', words);

test.each(['kk', 'ru', 'en'])('without a name all checks are listed by folder, with what each says: %s', (lang) => {
  const { code, out } = run('explain', '--lang', lang);
  expect(code).toBe(0);
  const lines = out.split('\n').filter((line) => line !== '');
  for (const { id } of checks) expect(lines.filter((line) => line.startsWith(`  ${id} `))).toHaveLength(1);
  const folders = [...new Set(checks.map(({ id }) => id.split('/')[0]))];
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual(folders);
  // Nothing of a message's syntax is left.
  expect(out).not.toMatch(/[{}]|\.match|\.input|\$\p{L}/u);
});

test('a folder lists its checks', () => {
  const { out } = run('explain', 'services');
  expect(out).toContain(
    '  services/total       ошибка          «…»: всего указано …, а сумма по указанным каналам – ….\n',
  );
  expect(out).not.toContain('totals/');
  for (const name of ['services/', 'services/*']) expect(run('explain', name).out).toBe(out);
});

test('a mistyped check is told, with the one that is meant', () => {
  expect(run('explain', 'totals/chanels')).toEqual({
    code: 2,
    out: '',
    err: 'Нет проверки «totals/chanels». Список всех проверок: esep explain\nВозможно, имелось в виду: totals/channels.\n',
  });
});

test.each([
  ['--version', '--json'],
  ['--json', '--version'],
  ['-V', '--json'],
])('%s %s is one object', (...words) => {
  const { code, out } = run(...words);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    esep: packageJson.version,
    node: process.versions.node,
    formats: FORMAT_IDS,
    schema: 1,
  });
});

test('a check tells what it is run on, what it says, and what to do', () => {
  const { code, out } = run('explain', 'totals/channels');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'totals/channels  ошибка',
    '',
    '  Что проверяется: каждый отчет в целом',
    '  Что сообщает: Всего оказано услуг: указано …, а сумма по указанным каналам – ….',
    expect.stringMatching(/^ {2}Что делать: Общее число должно быть равно сумме трех каналов\./),
    '',
  ]);
});

test.each(['kk', 'ru', 'en'] as const)('every check is explained, with the options it goes by: %s', (lang) => {
  const { out } = run('explain', 'merge/jump', '--lang', lang);
  expect(out).toContain('    options.comparison.jump: ');
  expect(out).toContain(' 2\n');
  expect(out).not.toContain('undefined');
  expect(run('explain', 'complaints/deadline', '--lang', lang).out).toContain('options.complaints.holidays: ');
});

test.each([
  ['serv', 'services'],
  ['servises', 'services'],
  ['services/tot', 'services/total'],
  ['late', 'merge/late'],
])('%s may mean %s', (word, meant) => {
  const { code, err } = run('explain', word);
  expect([code, err]).toEqual([2, expect.stringContaining(`: ${meant}.\n`)]);
});
