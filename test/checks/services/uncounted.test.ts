import { expect, test } from 'vitest';
import { servicesUncounted } from '../../../src/checks/services/uncounted.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('a count, a zero in figures or words, one channel', () => {
  expectMarks(
    servicesUncounted,
    `
    services:
      - { id: transfer, counts: { total: 25 } }
      - { id: externat, counts: { total: 0 } }
      - { id: duplicates, counts: { total: қызмет көрсетілмеді } }
      - { id: meals, counts: { electronic: 0 } }
    `,
  );
});

test('a listed service without any count', () => {
  const [finding] = expectMarks(
    servicesUncounted,
    `
    services:
      - { id: transfer, counts: { total: 25 } }
      - id: admission # <- services/uncounted
        ways: [electronic]
      - id: meals
        counts: # <- services/uncounted
    `,
  );
  expect(wordsOf(servicesUncounted, finding, 'ru')).toBe(
    'Услуга «Зачисление в школу» есть в перечне, но не указано, сколько раз она оказана.',
  );
});

test('a count that was not understood is not missing as well', () => {
  expectMarks(
    servicesUncounted,
    `
    services:
      - { id: transfer, counts: { total: 25 } }
      - { id: admission, counts: { total: много } } # <- data/wrong-type
    `,
  );
});

test('a blank form lists services for the user to fill in', () => {
  expectMarks(servicesUncounted, 'services: [{ id: transfer }, { id: admission }]');
});
