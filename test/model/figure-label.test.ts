import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureLabel } from '../../src/model/figure-label.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { tallyReport } from '../../src/model/tally-report.ts';
import { readYaml } from '../../src/source/yaml.ts';

test.each([
  ['declared/total', 'Көрсетілген қызметтер саны', 'Количество оказанных услуг', 'Services rendered'],
  [
    'declared/electronic',
    'Көрсетілген қызметтер саны: электрондық түрде',
    'Количество оказанных услуг: в электронном виде',
    'Services rendered: electronically',
  ],
  ['declared/refused', 'Бас тартулар саны', 'Количество отказов', 'Refusals'],
  [
    'services/transfer/counts/electronic',
    'Балаларды ауыстыру: электрондық түрде',
    'Перевод детей: в электронном виде',
    'Перевод детей: electronically',
  ],
  ['services/transfer/overdue', 'Балаларды ауыстыру: мерзімі бұзылды', 'Перевод детей: с нарушением срока', undefined],
  ['services/а %7C б|в/counts/total', 'а | б: барлығы', 'в: всего', 'в: in all'],
  ['services/бар|/counts/total', 'бар: барлығы', 'бар: всего', undefined],
  ['complaints/declared', 'Шағымдар саны', 'Количество жалоб', 'Complaints'],
  ['complaints/grounds/term/count', 'Шағым негізі: Мерзімнің бұзылуы', 'Основание жалобы: Нарушение срока', undefined],
  ['complaints/outcomes/unheard-of/count', 'Шағымды қарау нәтижесі: unheard-of', undefined, undefined],
  ['complaints/services/meals/count', 'Шағым жасалған қызмет: Тегін тамақтандыру', undefined, undefined],
  [
    'monitoring/internal/events',
    'Ішкі бақылау: іс-шаралар саны',
    'Внутренний контроль: количество мероприятий',
    undefined,
  ],
  ['monitoring/public/carried_out', undefined, 'Общественный мониторинг: проведение', 'Public monitoring: carried out'],
  ['something/else', 'something/else', 'something/else', 'something/else'],
])('%s is called «%s»', (key, kk, ru, en) => {
  const label = figureLabel(key, defaultReference);
  expect(label).toEqual({ kk: kk ?? label.kk, ru: ru ?? label.ru, en: en ?? label.en });
});

test('every figure of a full report has words', () => {
  const { report } = createReport(readYaml('school.yaml', readFileSync('samples/school.yaml', 'utf8')));
  const keys = [...tallyReport(report).keys()];
  expect(keys.length).toBeGreaterThan(50);
  const wordless = keys.filter((key) =>
    Object.values(figureLabel(key, defaultReference)).some((words) => /[/|]|undefined/.test(words)),
  );
  expect(wordless).toEqual([]);
});
