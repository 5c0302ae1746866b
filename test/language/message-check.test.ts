import { expect, test } from 'vitest';
import { checkMessage, messageVariables } from '../../src/language/message.ts';

test.each([
  ['жоқ', []],
  ['{$a} {$b :number} {$report.total}', ['a', 'b', 'report.total']],
  ['.input {$n :number} .local $m = {$k :number} .match $n 0 {{{$x}}} * {{{$m}}}', ['n', 'k', 'x']],
  ['{$n :number digits=$d}', ['n', 'd']],
])('%s needs %j', (source, variables) => {
  expect([...messageVariables(source)].sort()).toEqual([...variables].sort());
});

test('variables of a wrong message cannot be listed', () => {
  expect(() => messageVariables('{$a')).toThrow('«{$a»');
});

test.each([
  ['жоқ', undefined],
  ['.input {$n :number} .match $n one {{1}} * {{{$n :noun of=service case=gen}}}', undefined],
  ['{$n :suffix case=acc} {$d :date form=short} {$p :period form=loc} {$x :string} {$y :percent digits=1}', undefined],
  ['{$n :suffix case=$c} {$n :number zero=|жалоб нет|}', undefined],
  ['{$n', /Missing/],
  ['.input {$n :number} .match $n one {{1}}', /missing-fallback/],
  ['.match $n * {{1}}', /missing-selector-annotation/],
  ['{$n :plural}', /unknown function :plural/],
  ['{$n :suffix}', /needs the option case/],
  ['{$n :suffix case=nom}', /case=nom/],
  ['{$n :noun of=service with=x}', /no option with/],
  ['.input {$n :nombre} .match $n * {{1}}', /unknown function :nombre/],
])('%s: %s', (source, problem) => {
  if (problem === undefined) expect(checkMessage(source)).toBeUndefined();
  else expect(checkMessage(source)).toMatch(problem);
});
