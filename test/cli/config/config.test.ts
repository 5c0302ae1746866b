import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

const folder = makeFolder();
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, 'мектептер/ауыл'), { recursive: true });
  cpSync('samples/mistake.yaml', join(folder, 'мектептер/mistake.yaml'));
  cpSync('samples/mistake.yaml', join(folder, 'мектептер/ауыл/mistake.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...words: string[]) => esep(folder, ['check', ...words]);
/** Without no-break spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const found = (out: string) => [...out.matchAll(/^(\S+?):\d+:\d+ {2}(\S+) {2}(\S+)$/gm)].map((match) => match.slice(1));

test('the nearest configuration above a file counts, and it alone', () => {
  write('esep.config.yaml', 'checks: { totals/channels: off, totals/services: info }');
  write('мектептер/ауыл/esep.config.yml', 'checks: { totals/services: warning }');
  const { code, out } = check('мектептер');
  expect(found(out)).toEqual([
    ['мектептер/mistake.yaml', 'рекомендация', 'totals/services'],
    ['мектептер/ауыл/mistake.yaml', 'ошибка', 'totals/channels'],
    ['мектептер/ауыл/mistake.yaml', 'предупреждение', 'totals/services'],
  ]);
  expect(code).toBe(1);
  expect(check('мектептер/mistake.yaml').code).toBe(0);
});

test('a repository is not looked out of', () => {
  write('esep.config.yaml', "checks: { '*': off }");
  expect(check('мектептер').code).toBe(0);
  mkdirSync(join(folder, 'мектептер/.git'));
  expect(check('мектептер').code).toBe(1);
});

test('--config goes by a file, --no-config by none', () => {
  write('esep.config.yaml', "checks: { '*': off }");
  write('other.yaml', 'checks: { totals/*: warning }\nfail_on: warning');
  expect(plain(check('мектептер', '--no-config').out)).toContain('4 ошибки');
  const other = check('мектептер', '--config', 'other.yaml');
  expect([other.code, plain(other.out).includes('0 ошибок, 4 предупреждения')]).toEqual([1, true]);
  expect(check('мектептер', '--config', 'other.yaml', '--fail-on', 'error').code).toBe(0);
});

test('patterns go from the folder of the configuration, wherever esep is started', () => {
  write('esep.config.yaml', 'overrides: [{ files: [мектептер/ауыл], checks: { totals/*: off } }]');
  expect(check('мектептер/ауыл').code).toBe(0);
  expect(check('мектептер/mistake.yaml').code).toBe(1);
  expect(esep(join(folder, 'мектептер/ауыл'), ['check', 'mistake.yaml']).code).toBe(0);
  expect(esep(join(folder, 'мектептер/ауыл'), ['check', '../mistake.yaml']).code).toBe(1);
});

test('what is no data is not taken from a folder, but a path that is named is always checked', () => {
  write('esep.config.yaml', 'exclude: [мектептер/ауыл]');
  expect(check('.').out).not.toContain('ауыл');
  expect(found(check('мектептер/ауыл/mistake.yaml').out)).toHaveLength(2);
});

test('the language: --lang, then the configuration, then the system', () => {
  write('esep.config.yaml', 'lang: kk');
  expect(check('мектептер').out).toContain('қате');
  expect(check('мектептер', '--lang', 'en').out).toContain('error');
  expect(check('мектептер', '--no-config').out).toContain('ошибка');
});

test.each([['kk'], ['ru'], ['en']])('a mistake is shown at its line and is wrong usage, in %s', (lang) => {
  write('esep.config.yaml', `lang: ${lang}\nchecks: { totals/chanels: off }\ntemplates: үлгілер\n`);
  const { code, out, err } = check('мектептер', '-f', 'json');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^esep\.config\.yaml:2:11 {2}\S+ {2}config\/unknown-check$/m);
  expect(err).toContain('totals/channels');
  expect(err).toMatch(/^esep\.config\.yaml:3:12 {2}\S+ {2}config\/templates$/m);
  const last = { kk: 'Баптаулар файлында', ru: 'Файл настроек', en: 'The configuration' }[lang] ?? '';
  expect(err.trimEnd().split('\n').at(-1)).toContain(last);
});

test.each([
  ['no-such.yaml', 'file/not-found'],
  ['form.xlsx', 'config/kind'],
  ['мектептер', 'file/is-folder'],
])('--config %s is refused', (name, id) => {
  cpSync('samples/school.xlsx', join(folder, 'form.xlsx'));
  const { code, err } = check('мектептер', '--config', name);
  expect([code, err.includes(id)]).toEqual([2, true]);
});

test('the templates are those of the configuration, from its folder', () => {
  mkdirSync(join(folder, 'үлгілер'));
  const report = readFileSync('templates/report.yaml', 'utf8').replace(
    'ru: Общие положения',
    'ru: Общие сведения о школе',
  );
  write('үлгілер/report.yaml', report);
  cpSync('samples/school.yaml', join(folder, 'мектептер/school.yaml'));
  write('esep.config.yaml', 'templates: үлгілер');
  const inside = join(folder, 'мектептер');
  expect(esep(inside, ['build', 'school.yaml', '--to', 'md']).code).toBe(0);
  expect(readFileSync(join(inside, 'school.md'), 'utf8')).toContain('Общие сведения о школе');
});

test('--templates goes before a folder of templates that is not there', () => {
  mkdirSync(join(folder, 'жақсы'));
  cpSync('templates/report.yaml', join(folder, 'жақсы/report.yaml'));
  write('esep.config.yaml', 'templates: жоқ');
  expect(check('мектептер').code).toBe(2);
  expect(found(check('мектептер', '--templates', 'жақсы').out)).not.toEqual([]);
});

test('explain speaks as the configuration of the current folder, even one with mistakes', () => {
  const explain = (...words: string[]) => esep(folder, ['explain', 'totals/channels', ...words]).out;
  write('esep.config.yaml', 'lang: kk\nchecks: { totals/chanels: off }');
  expect(explain()).toMatch(/^totals\/channels {2}қате/);
  expect(explain('--lang', 'en')).toContain('error');
  expect(explain('--no-config')).toContain('ошибка');
});

test('an error that was turned off or suppressed does not stop the report', () => {
  const build = () => esep(folder, ['build', 'мектептер/mistake.yaml', '--to', 'md']).code;
  expect(build()).toBe(1);
  write('esep.config.yaml', 'checks: { totals/*: warning }');
  expect(build()).toBe(0);
  write('esep.config.yaml', 'suppressions: [{ check: totals/*, reason: решение отдела }]');
  expect(build()).toBe(0);
});

test('terms and days off take effect', () => {
  const record = 'complaints: { records: [{ registered: 2025-02-11, answered: 2025-02-19 }] }\n';
  write('one.yaml', record);
  const last = () => /последний день срока – (\S+)\./.exec(plain(check('one.yaml').out))?.[1];
  expect(last()).toBe('18.02.2025');
  write('esep.config.yaml', 'options: { complaints: { days: 4, holidays: [12.02.2025], workdays: [2025-02-15] } }');
  expect(last()).toBe('17.02.2025');
  write('esep.config.yaml', 'options: { complaints: { days: 6 } }');
  expect(last()).toBeUndefined();
});

test('a merge: what does not count sends nothing back and is in no letter', () => {
  cpSync('samples/district', join(folder, 'district'), { recursive: true });
  const merge = (...words: string[]) => {
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    const roster = ['--roster', 'district/roster.xlsx', '--returns', '--quiet'];
    return esep(folder, ['merge', 'district/forms', '-o', 'out', ...roster, ...words]);
  };
  const letters = () => readdirSync(join(folder, 'out/returns')).filter((name) => name.endsWith('.docx'));
  const returned = merge();
  expect([returned.code, returned.out.includes('Возвращен на доработку')]).toEqual([1, true]);
  expect(letters()).toHaveLength(3);
  write(
    'district/esep.config.yaml',
    'suppressions: [{ check: totals/*, files: [forms/zhanatalap6.yaml], reason: сверено }]',
  );
  const settled = merge();
  expect(settled.out).not.toContain('Возвращен на доработку');
  expect(settled.code).toBe(0);
  expect(letters().filter((name) => name.startsWith('zhanatalap6'))).toEqual([]);
  expect(merge('--no-config').code).toBe(1);
  // The merge itself goes by what lies at its result.
  write('esep.config.yaml', 'fail_on: warning\nlang: kk');
  const strict = merge();
  expect([strict.code, strict.out.includes('Тапсырылмады')]).toEqual([1, true]);
});
