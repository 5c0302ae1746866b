import { expect, test } from 'vitest';
import { textPlaceholder } from '../../../src/checks/text/placeholder.ts';
import { checkYaml, expectMarks, wordsOf } from '../harness.ts';

test('a sign that stands in for a text is found wherever texts are published', () => {
  const [first] = expectMarks(
    textPlaceholder,
    `
    provider:
      name: { kk: № 7 мектеп, ru: Школа № 7 }
      phone: "-" # <- text/placeholder
      hotline: "?" # <- text/placeholder
      sites:
        - "-" # <- text/placeholder
      address:
        kk: – # <- text/placeholder
        ru: " . " # <- text/placeholder
      head:
        name: { kk: ххх, ru: XXX } # <- text/placeholder
    services:
      - id: meals
        name: { kk: ---, ru: "- -" } # <- text/placeholder
    texts:
      - section: demand
        kk: … # <- text/placeholder
        ru: Сайт открыт с 2019 года.
      - section: demand
        kk: ?? # <- text/placeholder
        ru: . # <- text/placeholder
    `,
  );
  expect(wordsOf(textPlaceholder, first, 'ru')).toBe('Вместо текста стоит «-», и в отчете напечатается этот знак.');
});

test('texts, short ones among them, and blanks', () => {
  expectMarks(
    textPlaceholder,
    `
    provider:
      name: { kk: № 7 мектеп, ru: Школа № 7 }
      phone: жоқ
      hotline:
      address: { kk: 5, ru: X }
    texts:
      - { section: demand, kk: жоқ, ru: нет }
    `,
  );
});

test('a text and its placeholder do not differ in their numbers', () => {
  const found = checkYaml('texts: [{ section: demand, kk: "-", ru: Работают 2 стенда. }]').map(({ check }) => check);
  expect(found).toContain('text/placeholder');
  expect(found).not.toContain('text/numbers-differ');
});
