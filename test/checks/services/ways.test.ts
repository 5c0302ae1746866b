import { expect, test } from 'vitest';
import { servicesWays } from '../../../src/checks/services/ways.ts';
import { expectMarks, wordsOf } from '../harness.ts';

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
    'Неизвестный способ оказания «portal». Допустимы значения: provider, corporation, electronic.',
  );
  expect(wordsOf(servicesWays, electronic, 'ru')).toContain('Возможно, имелось в виду «electronic».');
});
