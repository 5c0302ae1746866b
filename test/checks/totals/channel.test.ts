import { expect, test } from 'vitest';
import { totalsChannel } from '../../../src/checks/totals/channel.ts';
import { expectMarks, wordsOf, workingOf } from '../harness.ts';

test('each channel is the sum of that channel over the services', () => {
  expectMarks(
    totalsChannel,
    `
    declared: { provider: 5, corporation: 0, electronic: 7 }
    services:
      - { id: transfer, counts: { provider: 5, corporation: 0, electronic: 3 } }
      - { id: meals, counts: { provider: 0, corporation: 0, electronic: 4 } }
    `,
  );
});

test('each channel with another sum is found once', () => {
  const [, electronic] = expectMarks(
    totalsChannel,
    `
    declared:
      provider: 5
      corporation: 1 # <- totals/channel
      electronic: 6 # <- totals/channel
    services:
      - { id: transfer, counts: { provider: 5, corporation: 0, electronic: 3 } }
      - { id: meals, counts: { provider: 0, corporation: 0, electronic: 4 } }
    `,
  );
  expect(workingOf(electronic)).toBe('Перевод детей 3 + Бесплатное питание 4');
  expect(wordsOf(totalsChannel, electronic, 'ru')).toBe(
    'Оказано услуг (в электронном виде): указано 6, а сумма по услугам – 7.',
  );
});

test('services that state no channels say nothing', () => {
  expectMarks(
    totalsChannel,
    `
    declared: { provider: 25, corporation: 0, electronic: 266 }
    services: [{ id: transfer, counts: { total: 25 } }, { id: meals, counts: { total: 253 } }]
    `,
  );
});

test('a channel left out of one service is not zero, unless the others are too many', () => {
  expectMarks(
    totalsChannel,
    `
    declared:
      provider: 9
      electronic: 2 # <- totals/channel
    services:
      - { id: transfer, counts: { provider: 5, electronic: 3 } }
      - { id: externat, counts: { total: 4 } }
    `,
  );
});
