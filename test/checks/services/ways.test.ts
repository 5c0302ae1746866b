import { expect, test } from 'vitest';
import { servicesWays } from '../../../src/checks/services/ways.ts';
import { expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

test('known ways', () => {
  expectMarks(servicesWays, 'services: [{ id: transfer, ways: [provider, corporation, electronic] }]');
});

test('an unknown way, a misspelt one', () => {
  const [portal, electronic] = expectMarks(
    servicesWays,
    `
    services:
      - id: transfer
        ways:
          - provider
          - portal # <- services/ways
          - electronik # <- services/ways
    `,
  );
  expect(wordsOf(servicesWays, portal, 'ru')).toBe(
    'Неизвестный способ оказания «portal». Допустимы значения: provider (услугодатель); corporation (Государственная корпорация); electronic – портал (в электронном виде).',
  );
  expect(wordsOf(servicesWays, electronic, 'ru')).toContain(
    'имелось в виду «electronic – портал (в электронном виде)».',
  );
});

test('a workbook is told in the words of its drop-down list', async () => {
  const [mail, corporation] = await excelWords(servicesWays, 'services: [{ id: transfer, ways: [почта, корпорация] }]');
  expect(mail).toContain('Допустимы значения: услугодатель; Государственная корпорация; портал');
  expect(corporation).toContain('Возможно, имелось в виду «Мемлекеттік корпорация – Государственная корпорация».');
});
