import { expect, test } from 'vitest';
import { formatMessage } from '../../src/language/message.ts';

const school = { kind: 'school', from: 2021, to: 2022 } as const;

// ~ stands for U+00A0.
test.each([
  ['kk', 'Барлығы {$n}', { n: 12040 }, 'Барлығы 12~040'],
  ['ru', 'Итого {$n}', { n: -1.5 }, 'Итого \u22121,5'],
  ['en', 'Sum {$n} and {$m}', { n: 12040, m: 1.5 }, 'Sum 12~040 and 1.5'],
  ['kk', '{$name} – {$n :integer}', { name: 'Мектеп', n: 2.6 }, 'Мектеп – 3'],
  ['ru', '{$n :number digits=1}', { n: 2 }, '2,0'],
  ['kk', 'арқылы – {$n :number zero=жоқ}', { n: 0 }, 'арқылы – жоқ'],
  ['kk', 'арқылы – {$n :number zero=жоқ}', { n: 25 }, 'арқылы – 25'],
  ['kk', 'саны {$n :suffix case=acc} құрады', { n: 291 }, 'саны 291-ді құрады'],
  ['kk', '{$n :suffix case=dat}', { n: 12040 }, '12~040-қа'],
  ['kk', '{$n :suffix case=poss-acc}', { n: 266 }, '266-сын'],
  ['kk', '{$n :suffix case=dat digits=2}', { n: 0.5 }, '0,50-ге'],
  ['kk', '{$n :suffix case=abl}', { n: '10-15' }, '10-15-тен'],
  ['kk', '.local $p = {$n :percent digits=1} {{{$p :suffix case=acc}}}', { n: 12.5 }, '12,5~%-ды'],
  ['ru', '{$n :percent digits=1}', { n: 99.84 }, '99,8~%'],
  ['ru', '{$n :noun of=service}', { n: 253 }, '253~услуги'],
  ['ru', 'из {$n :noun of=service case=gen}', { n: 253 }, 'из 253~услуг'],
  ['ru', '{$n :noun of=working-day}', { n: 22 }, '22~рабочих дня'],
  ['ru', '.input {$n :number digits=1} {{{$n :noun of=percent}}}', { n: 2 }, '2,0~процента'],
  ['kk', '{$p :period form=loc}', { p: school }, '2021-2022~оқу жылында'],
  ['ru', '{$p :period form=loc}', { p: school }, 'в 2021–2022~учебном году'],
  ['ru', '{$p :period}', { p: '2025' }, '2025~год'],
  ['en', '{$p :period}', { p: school }, '2021-2022'],
  ['kk', '{$report.period :period form=attr}', { report: { period: school } }, '2021-2022~оқу жылындағы'],
  ['kk', '{$d :date form=attributive} бұйрық', { d: '2020-01-31' }, '2020~жылғы 31~қаңтардағы бұйрық'],
  ['kk', '{$d :date}', { d: '2020-01-31' }, '2020~жылғы 31~қаңтар'],
  ['ru', 'от {$d :date}', { d: '31.01.2020' }, 'от 31~января 2020~года'],
  ['ru', '{$d :date form=short}', { d: '2020-01-31' }, '31.01.2020'],
  ['en', '{$d :date}', { d: '31.01.2020' }, '2020-01-31'],
] as const)('%s %s', (lang, source, values, text) => {
  expect(formatMessage(lang, source, values)).toBe(text.replaceAll('~', '\u00A0'));
});

const agreement = `.input {$n :number} .match $n
0 {{услуги не оказывались}}
one {{оказана {$n :noun of=service}}}
few {{оказаны {$n :noun of=service}}}
many {{оказано {$n :noun of=service}}}
* {{оказано {$n :noun of=service}}}`;

test.each([
  [0, 'услуги не оказывались'],
  [1, 'оказана 1~услуга'],
  [2, 'оказаны 2~услуги'],
  [5, 'оказано 5~услуг'],
  [11, 'оказано 11~услуг'],
  [14, 'оказано 14~услуг'],
  [21, 'оказана 21~услуга'],
  [111, 'оказано 111~услуг'],
  [253, 'оказаны 253~услуги'],
  [266, 'оказано 266~услуг'],
  [291, 'оказана 291~услуга'],
  [1.5, 'оказано 1,5~услуги'],
])('%d agrees with its verb', (n, text) => {
  expect(formatMessage('ru', agreement, { n })).toBe(text.replace('~', '\u00A0'));
});

test('a number selects by what is shown', () => {
  const source = '.input {$n :number digits=1} .match $n one {{one}} other {{other}} * {{rest}}';
  expect(formatMessage('ru', source, { n: 1 })).toBe('other');
});

test('Kazakh selects exact numbers only, English one and the rest', () => {
  const source = '.input {$n :number} .match $n 0 {{none}} one {{one}} * {{rest {$n}}}';
  expect([0, 1, 2].map((n) => formatMessage('kk', source, { n }))).toEqual(['none', 'rest 1', 'rest 2']);
  expect([0, 1, 2].map((n) => formatMessage('en', source, { n }))).toEqual(['none', 'one', 'rest 2']);
});

test('a declared percentage and an integer select too', () => {
  const percent = '.input {$n :percent} .match $n 100 {{all}} * {{{$n}}}';
  expect(formatMessage('ru', percent, { n: 100 })).toBe('all');
  expect(formatMessage('ru', '.input {$n :integer} .match $n few {{few}} * {{rest}}', { n: 2.2 })).toBe('few');
});

test('a text selects by its value', () => {
  const source = '.input {$c :string} .match $c portal {{портал}} * {{{$c}}}';
  expect(formatMessage('ru', source, { c: 'portal' })).toBe('портал');
  expect(formatMessage('ru', source, { c: 'иное' })).toBe('иное');
});

test.each([
  ['kk', 'Барлығы {$total}', {}, /\$total.*«Барлығы \{\$total\}»/],
  ['kk', '{$n :suffix case=acc}', {}, /\$n/],
  ['kk', '{$n :suffix case=nom}', { n: 1 }, /case=nom/],
  ['kk', '{$n :suffix}', { n: 1 }, /case=undefined/],
  ['kk', '{$n :suffix case=acc}', { n: 'жоқ' }, /not a number/],
  ['kk', '{$n :noun of=service}', { n: 1 }, /Russian only/],
  ['ru', '{$n :suffix case=acc}', { n: 1 }, /Kazakh only/],
  ['ru', '{$n :noun of=cat}', { n: 1 }, /of=cat/],
  ['ru', '{$n :noun of=service}', { n: 'нет' }, /not a number/],
  ['ru', '{$n :number digits=9}', { n: 1 }, /digits=9/],
  ['ru', '{$p :period form=loc}', { p: 'вчера' }, /not a period/],
  ['ru', '{$d :date form=locative}', { d: '2020-01-31' }, /form=locative/],
  ['ru', '{$d :date}', { d: '31.02.2020' }, /not a date/],
  ['ru', '{$n :plural}', { n: 1 }, /plural/],
  ['ru', '{$p}', { p: school }, /object/],
  ['ru', '{$p}', { p: null }, /«\{\$p\}»/],
  ['ru', 'итого {$n', { n: 1 }, /«итого \{\$n»/],
] as const)('%s %s with %j is refused', (lang, source, values, problem) => {
  expect(() => formatMessage(lang, source, values)).toThrow(problem);
  // A second time, from the cache.
  expect(() => formatMessage(lang, source, values)).toThrow(problem);
});
