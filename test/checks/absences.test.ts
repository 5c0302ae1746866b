import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/run.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import type { Path } from '../../src/source/position.ts';
import type { ReadError } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { checkYaml } from './harness.ts';

/** A report that states what it must, with one piece of it written in another way. */
function changed(from: string, to: string): string {
  const whole = `
provider: { name: { kk: № 7 мектеп, ru: Школа № 7 } }
period: 2025
declared: { kinds: 2, total: 8, provider: 8, corporation: 0, electronic: 0, refused: 1, overdue: 0 }
services:
  - id: meals
    counts: { provider: 5, corporation: 0, electronic: 0, total: 5 }
    refused: 1
    overdue: 0
  - id: transfer
    counts: { provider: 3, corporation: 0, electronic: 0, total: 3 }
    refused: 0
    overdue: 0
complaints:
  declared: 1
  records:
    - registered: 2025-03-03
      service: meals
      answered: 2025-03-04
monitoring:
  internal:
    carried_out: да
    events: 1
  events:
    - control: internal
      subject: { kk: Тексеру, ru: Проверка }
texts:
  - section: demand
    kk: Сайт бар.
    ru: Есть сайт.
`;
  expect(whole).toContain(from);
  return whole.replace(from, to);
}

const ids = (yaml: string) =>
  checkYaml(yaml)
    .map(({ check }) => check)
    .filter((check) => check !== 'text/missing');

test('the report as it is has nothing wrong', () => {
  expect(ids(changed('period: 2025', 'period: 2025'))).toEqual([]);
});

test.each([
  ['declared: {', 'declard: {'],
  ['period: 2025', 'perod: 2025'],
  ['kinds: 2', 'kind: 2'],
  ['kinds: 2', 'kind: '],
  ['name: { kk', 'nam: { kk'],
  ['ru: Школа', 'ruu: Школа'],
  ['services:', 'servises:'],
  ['- id: meals', '- ids: meals'],
  ['counts: { provider: 5, corporation: 0, electronic: 0, total: 5 }', 'count: { total: 5 }'],
  ['  declared: 1', '  declred: 1'],
  ['  records:', '  record:'],
  ['- registered: 2', '- registred: 2'],
  ['      service: meals', '      servce: meals'],
  ['answered: 2', 'answred: 2'],
  ['- control: internal', '- contrl: internal'],
  ['  events:\n', '  event:\n'],
  ['- section: demand', '- sction: demand'],
  ['    ru: Есть', '    ruu: Есть'],
])('a field with a wrong name is told once: %j -> %j', (from, to) => {
  expect(ids(changed(from, to))).toEqual(['data/unknown-field']);
});

test.each([
  ['{ name: { kk: № 7 мектеп, ru: Школа № 7 } }', '*p'],
  ['period: 2025', 'period: *p'],
  ['kinds: 2', 'kinds: *k'],
  ['ru: Школа № 7', 'ru: *s'],
  ['counts: { provider: 5, corporation: 0, electronic: 0, total: 5 }', 'counts: *c'],
  ['- id: meals', '- id: *m'],
  ['  declared: 1', '  declared: *d'],
  ['registered: 2025-03-03', 'registered: *d'],
  ['answered: 2025-03-04', 'answered: *d'],
  ['      service: meals', '      service: *s'],
  ['- control: internal', '- control: *i'],
  ['- section: demand', '- section: *s'],
  ['    ru: Есть сайт.', '    ru: *s'],
  ['    - registered: 2025-03-03\n      service: meals\n      answered: 2025-03-04', '    - *r'],
  ['\n    - registered: 2025-03-03\n      service: meals\n      answered: 2025-03-04', ' *r'],
  ['\n    - control: internal\n      subject: { kk: Тексеру, ru: Проверка }', ' *r'],
  [
    '    counts: { provider: 3, corporation: 0, electronic: 0, total: 3 }\n    refused: 0\n    overdue: 0\n',
    '  - *s\n',
  ],
])('an alias is told once: %j -> %j', (from, to) => {
  expect(ids(changed(from, to)).filter((check) => check !== 'services/uncounted')).toEqual(['file/alias']);
});

test('what is missing beside a misspelt field or an alias is missing all the same', () => {
  expect(ids(changed('kinds: 2, total: 8', 'kinds: *k'))).toEqual(['data/missing-field', 'file/alias']);
  expect(ids(changed('kinds: 2, total: 8', 'kindss: 2'))).toEqual(['data/missing-field', 'data/unknown-field']);
  expect(ids(changed('declared: 1', 'declared: 2\n  holidays: [*h]'))).toContain('complaints/declared');
});

/** The findings on a report of which a workbook has no place for some paths. */
function withoutPlaces(yaml: string, absent: readonly Path[]) {
  const source = readYaml('report.yaml', yaml);
  const error: ReadError = { check: 'file/sheet-missing', at: { file: source.file }, values: {} };
  const read = createReport({ ...source, absent, errors: [...source.errors, error] });
  return checkReport(read, defaultReference).map(({ check }) => check);
}

test.each([
  [
    ['complaints', 'records'],
    '  records:\n    - registered: 2025-03-03\n      service: meals\n      answered: 2025-03-04\n',
    'complaints/declared',
  ],
  [['monitoring', 'events'], '  events:\n    - control: internal\n      subject: { kk: Тексеру, ru: Проверка }\n', ''],
  [['texts'], 'texts:\n  - section: demand\n    kk: Сайт бар.\n    ru: Есть сайт.\n', 'text/missing'],
  [['provider', 'name', 'ru'], ', ru: Школа № 7', 'data/missing-field'],
  [['declared', 'kinds'], 'kinds: 2, ', 'data/missing-field'],
] as const)('what a workbook has no place for is not called missing: %j', (path, text, otherwise) => {
  const yaml = changed(text, '');
  if (otherwise) expect(withoutPlaces(yaml, [])).toContain(otherwise);
  const found = withoutPlaces(yaml, [path]).filter((check) => check !== 'text/missing' || otherwise === 'text/missing');
  expect(found).toEqual(['file/sheet-missing']);
});
