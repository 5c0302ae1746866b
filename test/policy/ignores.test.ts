import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, formatDate } from '../../src/language/dates.ts';
import { parseIgnore } from '../../src/policy/ignores.ts';

test.each([
  ['services/total: растаған', { checks: ['services/total'], reason: 'растаған' }],
  ['services/total:reason', { checks: ['services/total'], reason: 'reason' }],
  ['services/total , text/*: a: b, c', { checks: ['services/total', 'text/*'], reason: 'a: b, c' }],
  ['*: черновик', { checks: ['*'], reason: 'черновик' }],
  ['a/b: reason until 2027-01-01', { checks: ['a/b'], reason: 'reason', until: '2027-01-01' }],
  ['a/b: reason, until 01.01.2027', { checks: ['a/b'], reason: 'reason', until: '2027-01-01' }],
  ['a/b: reason (until 1.1.2027).', { checks: ['a/b'], reason: 'reason', until: '2027-01-01' }],
  ['a/b: письмо № 5 от 01.02.2026 до 01.01.2027', { reason: 'письмо № 5 от 01.02.2026', until: '2027-01-01' }],
  ['a/b: причина ДО 01.01.2027 г.', { reason: 'причина', until: '2027-01-01' }],
  ['a/b: причина до 01.01.2027 года', { reason: 'причина', until: '2027-01-01' }],
  ['a/b: себебі 01.01.2027 дейін', { reason: 'себебі', until: '2027-01-01' }],
  ['a/b: себебі 01.01.2027 ж. дейін', { reason: 'себебі', until: '2027-01-01' }],
  ['a/b: себебі 2027-01-01-ге дейін', { reason: 'себебі', until: '2027-01-01' }],
  ['a/b: ждем до приказа', { reason: 'ждем до приказа' }],
  ['a/b: valid until 2027-01-01 says the letter', { reason: 'valid until 2027-01-01 says the letter' }],
  ['a/b', { checks: ['a/b'], reason: '' }],
  ['a/b:', { reason: '' }],
  ['a/b: –', { reason: '' }],
  ['a/b: until 2027-01-01', { reason: '', until: '2027-01-01' }],
  ['', { fault: 'checks' }],
  [': reason', { fault: 'checks', found: ': reason' }],
  ['services/total because', { fault: 'colon', found: 'services/total because' }],
  ['services/total, text/*', { checks: ['services/total', 'text/*'], reason: '' }],
  ['services total: reason', { fault: 'checks', found: 'services total' }],
  ['a/b: reason until 2027', { fault: 'date', found: '2027' }],
  ['a/b: reason until 30.02.2027', { fault: 'date', found: '30.02.2027' }],
  ['a/b: себебі 2027 дейін', { fault: 'date', found: '2027' }],
])('%j is understood', (text, expected) => {
  const read = parseIgnore(text);
  expect(read).toMatchObject(expected);
  if (!('until' in expected)) expect(read).not.toHaveProperty('until');
});

test('a line made to hold a check up is understood at once', () => {
  const long = 100_000;
  const texts = [' ', ', ', '1 ', '1.'].map((part) => `a/b: x ${part.repeat(long)}y`);
  const start = performance.now();
  texts.push(`a/b: до 1${'.'.repeat(long)}1`, `a/b: 1${' '.repeat(long)}y`);
  for (const text of [...texts, `a/b: до${' '.repeat(long)}y`]) parseIgnore(text);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('what is said is understood whichever way its day is written', () => {
  const check = fc.constantFrom('services/total', 'text/*', 'a-b/c-d', '*');
  const reason = fc.stringMatching(/^\p{L}[\p{L}\d :,№]{0,20}\p{L}$/u);
  const day = fc.nat(20_000).map((days) => addDays('2020-01-01', days));
  const ways = [
    (until: string) => `until ${until}`,
    (until: string) => `до ${formatDate(until, 'ru', 'short')}`,
    (until: string) => `${formatDate(until, 'ru', 'short')} дейін`,
  ];
  fc.assert(
    fc.property(
      fc.uniqueArray(check, { minLength: 1 }),
      reason,
      day,
      fc.constantFrom(...ways),
      (checks, why, until, say) => {
        expect(parseIgnore(`${checks.join(', ')}: ${why} ${say(until)}`)).toEqual({ checks, reason: why, until });
      },
    ),
  );
});
