import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importReport } from '../../src/import/import.ts';
import { defaultTemplates } from '../../src/report/templates.ts';

/** A report of these paragraphs, as a text file has them. */
const read = (text: string) =>
  importReport({ kind: 'txt', passages: text.split('\n').map((line) => ({ text: line.trim() })) }, defaultTemplates);

const RU = `Отчёт о деятельности КГУ «Школа № 5» по вопросам оказания государственных услуг за 2023-2024 учебный год
1. Общие положения
1) Сведения об услугодателе:
%
2. Работа с услугополучателями`;
const inRussian = (text: string) => read(RU.replace('%', text));

test.each([
  [
    'Количество оказанных государственных услуг составило 291, в том числе через услугодателя – 25, через Государственную корпорацию – нет, в электронном виде – 266.',
  ],
  [
    'В 2023-2024 учебном году оказано 291 государственных услуг, из них через услугодателя 25, через Госкорпорацию 0, в электронной форме 266.',
  ],
  ['Всего оказано 291 услуга: через канцелярию услугодателя - 25, через ЦОН - нет, через портал - 266'],
])('%s', (sentence) => {
  const { data, remarks } = inRussian(sentence);
  expect(data).toMatchObject({
    provider: { name: { ru: 'КГУ «Школа № 5»' } },
    period: '2023-2024',
    declared: { total: 291, provider: 25, corporation: 0, electronic: 266 },
  });
  expect(remarks).toEqual([]);
});

test('numbers of acts, dates, phones and classes are no figures', () => {
  const { data, remarks } = inRussian(
    'Согласно реестру государственных услуг (приказ от 31 января 2020 года № 39/НҚ) школа оказывает 7 видов государственных услуг.\nТелефон доверия 7-95-24, прием в 1 класс ведется с 25.08.2023 года.',
  );
  expect(data).toMatchObject({ declared: { kinds: 7 }, texts: [{ section: 'provider' }] });
  expect(remarks).toEqual([]);
});

test('numbers of a sentence that were not understood are listed, and nothing is made of them', () => {
  const { data, remarks } = inRussian('Количество оказанных услуг составило 291, из них 12 повторно.');
  expect(data).toMatchObject({ declared: { total: 291 } });
  expect(remarks).toMatchObject([{ kind: 'doubt', reason: 'numbers', passage: 4, values: { numbers: '12' } }]);
});

test('Latin letters that look alike, no-break spaces and grouped numbers make no difference', () => {
  const { data } = read(`«№ 5 мектеп» КММ мемлекеттiк қызметтер көрсету мәселелері жөніндегі қызметінің есебі
Жалпы ережелep
1) Көрсетiлетiн қызметтi берушi туралы мәлiметтер:
2022 жылы көрсетiлген мемлекеттiк қызметтер саны 12\u00a0040-ты құрады, оның iшiнде электрондық түрде – 12 040.
2. Қызмет алушылармен жұмыс`);
  expect(data).toMatchObject({ period: 2022, declared: { total: 12040, electronic: 12040 } });
});

const BOTH = `«№ 5 мектеп» КММ мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметінің есебі
1. Жалпы ережелер
1) Көрсетілетін қызметті беруші туралы мәліметтер:
2022 жылы көрсетілген мемлекеттік қызметтер саны 291 құрады.
Неғұрлым сұранысқа ие мемлекеттік көрсетілетін қызметтер:
1. Негізгі орта, жалпы орта білім беретін ұйымдар арасында балалар ауыстыру үшін құжаттарды қабылдау - 25 қызмет көрсетілді.
3. Мектептің 2-11 сыныптарына арналған үйірмеге жазу – 14
2. Қызмет алушылармен жұмыс
Отчет о деятельности КГУ «Школа № 5» по вопросам оказания государственных услуг
1. Общие положения
1) Сведения об услугодателе:
В 2022 году количество оказанных государственных услуг составило 219.
Наиболее востребованные государственные услуги:
1. Прием документов для перевода детей между организациями начального, основного среднего, общего среднего образования – оказано 25 услуг.
3. Запись в кружок для учеников 2-11 классов – 14
2. Работа с услугополучателями`;

test('two halves are one report; where they disagree, both values are named', () => {
  const { data, remarks } = read(BOTH);
  expect(data).toMatchObject({
    provider: { name: { kk: '«№ 5 мектеп» КММ', ru: 'КГУ «Школа № 5»' } },
    declared: { total: 291 },
    services: [
      { id: 'transfer', counts: { total: 25 } },
      {
        name: {
          kk: 'Мектептің 2-11 сыныптарына арналған үйірмеге жазу',
          ru: 'Запись в кружок для учеников 2-11 классов',
        },
        counts: { total: 14 },
      },
    ],
  });
  expect(remarks.map(({ reason, passage }) => [reason, passage])).toEqual([
    ['own-service', 7],
    ['differs', 12],
    ['own-service', 15],
  ]);
  expect(remarks[1]).toMatchObject({
    path: ['declared', 'total'],
    values: { value: '291', passage: '4', other: '219' },
  });
});

test('a list that counts one service twice says so', () => {
  const { remarks } = read(
    BOTH.replace(
      '3. Мектептің 2-11 сыныптарына арналған үйірмеге жазу – 14',
      '2. Негізгі орта, жалпы орта білім беретін ұйымдар арасында балалар ауыстыру үшін құжаттарды қабылдау – 26',
    ),
  );
  expect(remarks[0]).toMatchObject({ reason: 'differs', passage: 7, values: { value: '25', other: '26' } });
});

test('what stands under no heading of the form is listed with its words', () => {
  const { remarks } = read(`Бекітемін\n${BOTH}`);
  expect(remarks[0]).toMatchObject({ kind: 'unplaced', reason: 'outside', passage: 1, text: 'Бекітемін' });
});

test('a text without headings is no report', () => {
  expect(read('Шағымдар жоқ.\nҚызметтер саны 291 құрады.').isReport).toBe(false);
});

test('whatever stands in a file, every passage of it is read without a fault and in good time', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...BOTH.split('\n')),
    fc.stringMatching(/^[ -~а-я]{0,80}$/),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { remarks } = read(lines.join('\n'));
      for (const { passage } of remarks) expect(passage).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
  const start = performance.now();
  read(`${BOTH}\n${'а '.repeat(200_000)}\n${'25 - '.repeat(3_000)}\n${'«'.repeat(10_000)}`);
  expect(performance.now() - start).toBeLessThan(8_000);
});

test.each([
  ['dashes between figures', `1. название услуги, длинное ${'1-'.repeat(5000)}:`],
  ['blanks', `а${' '.repeat(20_000)}б`],
  ['dashes', `а${'-'.repeat(20_000)}б`],
  ['an open bracket', `Полное наименование: КГУ «Школа» (далее${' '.repeat(20_000)}(`],
])('%s without end are read in time', { timeout: 10_000 }, (_, line) => {
  const heading = 'Сведения о наиболее востребованных государственных услугах:';
  expect(inRussian(`${line}\n2) ${heading}\n${line}\n${line}`).isReport).toBe(true);
});

test('a text of more paragraphs than a report has is none', { timeout: 10_000 }, () => {
  expect(inRussian('слово\n'.repeat(60_000)).isReport).toBe(false);
});
