import { expect, test } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { helpOf } from '../../src/checks/help.ts';
import { findCheck } from '../../src/checks/list.ts';
import type { ConfigSuppression } from '../../src/policy/policy.ts';
import { type SuppressionRun, unusedSuppressions } from '../../src/policy/unused.ts';
import { configured, TODAY, tell } from './judged.ts';

type File = SuppressionRun['files'][number];
const file = (suppressions: readonly ConfigSuppression[], used: readonly ConfigSuppression[] = []): File => ({
  isRead: true,
  suppressions,
  used,
});
const run = (files: readonly File[], walked = false, all: readonly ConfigSuppression[] = []) =>
  tell(unusedSuppressions({ files, configured: all, isWalked: () => walked }, TODAY));

const everywhere = configured(3, ['services/total']);
const one = configured(5, ['services/total'], { files: ['schools/a.yaml'] });
const two = configured(7, ['services/total'], { files: ['a.yaml', 'b.xlsx'] });

test('an entry that met something is of use, wherever it did', () => {
  expect(run([file([everywhere]), file([everywhere], [everywhere]), file([everywhere])], true)).toEqual([]);
  expect(run([file([one], [{ ...one }])], true)).toEqual([]);
});

test('one that met nothing is told of once, where the whole folder was gone through', () => {
  expect(run([file([everywhere, one]), file([everywhere])], true)).toEqual([
    'suppression/unused@3',
    'suppression/unused@5',
  ]);
});

test('in a run of some files, only one all of whose files are named and were seen', () => {
  expect(run([file([everywhere, one])])).toEqual(['suppression/unused@5']);
  expect(run([file([two])])).toEqual([]);
  expect(run([file([two]), file([two])])).toEqual(['suppression/unused@7']);
});

test.each([['schools/*.yaml'], ['schools'], ['schools/{a,b}.yaml'], ['!a.yaml']])(
  '%s may be more files than were seen',
  (pattern) => {
    expect(run([file([configured(3, ['services/total'], { files: [pattern] })])])).toEqual([]);
  },
);

test('nothing is said of an entry for a file that could not be read', () => {
  expect(run([{ ...file([one]), isRead: false }], true)).toEqual([]);
});

test('nor of checks that there are not: the configuration is wrong usage then', () => {
  expect(run([file([configured(3, ['no/such'])])], true)).toEqual([]);
});

test('one whose day has passed is told of in any run, once', () => {
  const expired = configured(3, ['text/*'], { until: '2026-02-28' });
  expect(run([file([expired]), file([expired])])).toEqual(['suppression/expired@3']);
  expect(run([file([configured(3, ['text/*'], { until: TODAY })])])).toEqual([]);
});

test('one that is for no file at all is told of where the whole folder was gone through', () => {
  const late = configured(9, ['text/*'], { files: ['none/**'], until: '2026-02-28' });
  expect(run([file([everywhere], [everywhere])], true, [everywhere, one, late])).toEqual([
    'suppression/unused@5',
    'suppression/expired@9',
  ]);
  expect(run([], true, [one])).toEqual(['suppression/unused@5']);
  expect(run([file([everywhere], [everywhere])], false, [everywhere, one, late])).toEqual([]);
});

test('what to do about an entry of the configuration is said of the configuration', () => {
  const check = findCheck('suppression/unused') as Check;
  const [found] = unusedSuppressions({ files: [file([everywhere])], configured: [], isWalked: () => true }, TODAY);
  expect(helpOf(check, 'ru', found?.values)).toContain('из файла настроек');
  expect(helpOf(check, 'ru', found?.values)).not.toContain('Excel');
  expect(helpOf(check, 'ru')).toContain('Excel');
});
