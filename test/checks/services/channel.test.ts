import { expect, test } from 'vitest';
import { servicesChannel } from '../../../src/checks/services/channel.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('a count in a channel that the service does not have', () => {
  const [finding] = expectMarks(
    servicesChannel,
    `
    services:
      - id: admission
        counts:
          provider: 3
          corporation: 2 # <- services/channel
          electronic: 8
    `,
  );
  expect(wordsOf(servicesChannel, finding, 'ru')).toBe(
    '«Зачисление в школу» (через Государственную корпорацию): указано 2, но таким способом эта услуга не оказывается.',
  );
});

test('zero, or a channel that the report itself gives the service', () => {
  expectMarks(
    servicesChannel,
    `
    services:
      - { id: admission, counts: { provider: 3, corporation: 0, electronic: 8 } }
      - { id: transfer, ways: [provider, corporation], counts: { corporation: 2 } }
      - { name: { ru: Танцы }, counts: { corporation: 2 } }
    `,
  );
});

test('ways of its own count more than the catalogue', () => {
  expectMarks(
    servicesChannel,
    `
    services:
      - { id: duplicates, ways: [provider], counts: { electronic: 8 } } # <- services/channel
    `,
  );
});

test('ways that are not understood say nothing', () => {
  expectMarks(
    servicesChannel,
    `
    services:
      - { id: duplicates, ways: [portal], counts: { electronic: 8 } } # <- services/ways
    `,
  );
});
