import { expect, test } from 'vitest';
import { totalsChannels } from '../../../src/checks/totals/channels.ts';
import { expectMarks, wordsOf, workingOf } from '../harness.ts';

test('the total is the sum of the channels', () => {
  expectMarks(totalsChannels, 'declared: { total: 291, provider: 25, corporation: 0, electronic: 266 }');
});

test('another sum is found, with its working', () => {
  const [finding] = expectMarks(
    totalsChannels,
    `
    declared:
      total: 290 # <- totals/channels
      provider: 25
      corporation: жоқ
      electronic: 266
    `,
  );
  expect(workingOf(finding)).toBe(
    'через услугодателя 25 + через Государственную корпорацию 0 + в электронном виде 266',
  );
  expect(finding?.terms?.map(({ at }) => at)).toMatchObject([{ line: 4 }, { line: 5 }, { line: 6 }]);
  expect(wordsOf(totalsChannels, finding, 'ru')).toBe(
    'Всего оказано услуг: указано 290, а сумма по указанным каналам – 291.',
  );
});

test('a channel that is not stated is not zero', () => {
  expectMarks(totalsChannels, 'declared: { total: 291, provider: 25, electronic: 200 }');
});

test('the stated channels alone may already be too many', () => {
  const [finding] = expectMarks(
    totalsChannels,
    `
    declared:
      total: 291 # <- totals/channels
      provider: 26
      electronic: 266
    `,
  );
  expect(finding?.terms).toHaveLength(2);
});

test('nothing stated, nothing to find', () => {
  expectMarks(totalsChannels, 'declared: { provider: 25, electronic: 266 }');
  expectMarks(totalsChannels, 'declared: { total: 291 }');
});
