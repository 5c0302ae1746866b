import fc, { type Arbitrary } from 'fast-check';
import { addDays } from '../src/language/dates.ts';
import { createOptions } from '../src/model/options.ts';
import { defaultReference } from '../src/model/reference.ts';
import type { OptionList } from '../src/source/layout.ts';

export { fullReport } from './full-report.ts';

/** The lists that generated data choose from: those of the templates. */
export const options = createOptions(defaultReference);

const NASTY = [
  '2021',
  '010540001234',
  'no',
  'жоқ',
  'true',
  'null',
  '~',
  '1e5',
  '0x1F',
  '12:30:00',
  '2022-02-01',
  '=SUM(A1:A2)',
  '+7 (71431) 7-14-21',
  '@мектеп',
  "'тырнақша",
  'Школа #5',
  '# түсініктеме',
  'кілт: мән',
  'кілт:\u00a0мән',
  'бірінші\nkey:\u00a0екінші',
  '- тармақ',
  '[а, б]',
  '{а: б}',
  '*а',
  '&а',
  '!а',
  '%а',
  '|',
  '>',
  'a_x0041_b',
  'бірінші жол\nекінші жол',
  '\n\nбос жолдан кейін\n',
  'таб\tтаб',
  '“”«»„“‘’"\'',
  'өте ұзын мәтін '.repeat(40).trim(),
  '<b>&amp;</b>',
  '😀 и ё',
];

/** Words that some program on the way may take for something else; never blank. */
export function nastyText(): Arbitrary<string> {
  const padded = fc.tuple(
    fc.constantFrom('', ' ', '\u00a0', '\n'),
    fc.constantFrom(...NASTY),
    fc.constantFrom('', ' ', '\u00a0', '\n'),
  );
  return fc
    .oneof(
      fc.constantFrom(...NASTY),
      padded.map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    )
    .filter((text) => text.trim() !== '');
}

const partial = (fields: Record<string, Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const choice = (list: OptionList) => fc.constantFrom(...options[list].map(({ id }) => id));
const list = <T>(item: Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const words = (text = nastyText()) => partial({ kk: text, ru: text });
const count = () => fc.oneof(fc.nat(5000), fc.constantFrom(0, 'жоқ', 'нет', '25', '1 234'));
const day = () => fc.integer({ min: 0, max: 7670 }).map((days) => addDays('2015-01-01', days));
const yesNo = () => fc.oneof(fc.boolean(), fc.constantFrom('жүргізілмеген', 'не проводился'));
const FIGURES = ['objects', 'violations', 'remedied', 'restored', 'disciplined', 'recommendations'] as const;
const figures = (value: Arbitrary<unknown>) => Object.fromEntries(FIGURES.map((figure) => [figure, value]));
const site = () => fc.constantFrom('https://rudny-sh7.kz', 'www.egov.kz', 'https://gov.kz/a?b=1,2#c');

/** Plain data in the shape of the schema with any piece left out: a draft, odd strings and zeros in words included. */
export function reportData(): Arbitrary<Record<string, unknown>> {
  const service = partial({
    id: choice('services'),
    name: words(),
    ways: list(choice('ways')),
    fee: choice('fees'),
    counts: fc.oneof(partial(counts(count())), addedUp()),
    refused: count(),
    overdue: count(),
  });
  const record = partial({
    registered: day(),
    service: choice('services'),
    ground: choice('grounds'),
    channel: choice('channels'),
    outcome: choice('outcomes'),
    answered: day(),
    measures: words(),
  });
  const control = partial({ carried_out: yesNo(), events: count(), ...figures(count()) });
  const event = partial({ control: choice('controls'), date: day(), subject: words(), ...figures(count()) });
  const share = fc.oneof(fc.constantFrom(0, 98.5, 100, '98,5 %', '97.25'), fc.nat(100));
  const asked = { carried_out: yesNo(), asked: count(), satisfied: count(), dissatisfied: count(), share };
  return partial({
    provider: partial({
      name: words(),
      short: words(),
      bin: fc.constantFrom('211040000605', '010540001234'),
      region: words(),
      district: words(),
      address: words(),
      phone: nastyText(),
      hotline: nastyText(),
      sites: list(site()),
      head: partial({ position: words(), name: words() }),
    }),
    period: fc.constantFrom('2021-2022', '2025', 2025, '2021-2022 оқу жылы'),
    date: day(),
    declared: partial({ kinds: count(), refused: count(), overdue: count(), ...counts(count()) }),
    services: list(service),
    complaints: partial({ declared: count(), days: count(), holidays: list(day()), records: list(record) }),
    monitoring: partial({ internal: control, authority: control, public: partial(asked), events: list(event) }),
    texts: list(partial({ section: choice('sections'), kk: nastyText(), ru: nastyText() })),
    annexes: list(partial({ title: words(), items: list(words()) })),
  });
}

function counts<T>(value: Arbitrary<T>) {
  return { provider: value, corporation: value, electronic: value, total: value };
}

/** Counts of the three channels with or without their sum. */
function addedUp(): Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.boolean())
    .map(([provider, corporation, electronic, total]) => ({
      provider,
      corporation,
      electronic,
      ...(total && { total: provider + corporation + electronic }),
    }));
}
