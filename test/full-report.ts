import fc, { type Arbitrary } from 'fast-check';
import { addDays, dayNumber } from '../src/language/dates.ts';
import { type Period, periodRange } from '../src/language/periods.ts';
import { createOptions } from '../src/model/options.ts';
import { defaultReference } from '../src/model/reference.ts';
import type { OptionList } from '../src/source/layout.ts';

const options = createOptions(defaultReference);
const CHANNELS = ['provider', 'corporation', 'electronic'] as const;
const FIGURES = ['objects', 'violations', 'remedied', 'restored', 'disciplined', 'recommendations'] as const;
const choice = (list: OptionList) => fc.constantFrom(...options[list].map(({ id }) => id));
const day = (from: string, to: string) =>
  fc.integer({ min: 0, max: dayNumber(to) - dayNumber(from) }).map((days) => addDays(from, days));
const SCHOOL = { kk: '«Рудный қаласының № 7 мектебі» КММ', ru: 'КГУ «Школа № 7 города Рудного»' };

/** A report that states everything and whose every sum adds up: no check has a word to say about it. */
export function fullReport(): Arbitrary<Record<string, unknown>> {
  return fullPeriod().chain((period) => {
    const { from, to } = periodRange(period);
    return fc
      .record({
        services: fullServices(),
        complaints: fc.array(fullComplaint(from, addDays(to, -10)), { maxLength: 4 }),
        internal: fc.array(fullEvent('internal', from, to), { minLength: 1, maxLength: 3 }),
        authority: fc.array(fullEvent('authority', from, to), { minLength: 1, maxLength: 2 }),
        satisfied: fc.integer({ min: 1, max: 500 }),
        dissatisfied: fc.nat(100),
      })
      .map(({ services, complaints, internal, authority, satisfied, dissatisfied }) => ({
        provider: fullProvider(),
        period: period.kind === 'school' ? `${period.from}-${period.to}` : period.year,
        date: addDays(to, 20),
        declared: {
          kinds: services.length,
          total: sum(services, ({ counts }) => counts.total),
          ...Object.fromEntries(CHANNELS.map((channel) => [channel, sum(services, ({ counts }) => counts[channel])])),
          refused: sum(services, ({ refused }) => refused),
          overdue: sum(services, ({ overdue }) => overdue),
        },
        services,
        complaints: {
          declared: complaints.length,
          days: 5,
          holidays: [from],
          records: complaints.map((record, index) => ({ ...record, service: services[index % services.length]?.id })),
        },
        monitoring: {
          internal: controlOf(internal),
          authority: controlOf(authority),
          public: {
            carried_out: true,
            asked: satisfied + dissatisfied,
            satisfied,
            dissatisfied,
            share: Math.round((1000 * satisfied) / (satisfied + dissatisfied)) / 10,
          },
          events: [...internal, ...authority],
        },
        texts: options.sections.map(({ id }) => ({
          section: id,
          kk: 'Мектеп екі ауысымда жұмыс істейді.',
          ru: 'Школа работает в две смены.',
        })),
        annexes: [
          { title: { kk: 'Құжаттар тізбесі', ru: 'Перечень документов' }, items: [{ kk: 'Өтініш', ru: 'Заявление' }] },
        ],
      }));
  });
}

function fullPeriod(): Arbitrary<Period> {
  const year = fc.integer({ min: 2015, max: 2030 });
  return fc.oneof(
    year.map((from): Period => ({ kind: 'school', from, to: from + 1 })),
    year.map((year): Period => ({ kind: 'calendar', year })),
  );
}

function fullProvider() {
  return {
    name: SCHOOL,
    short: { kk: 'мектеп', ru: 'школа' },
    bin: '211040000605',
    region: { kk: 'Қостанай облысы', ru: 'Костанайская область' },
    district: { kk: 'Рудный қаласы', ru: 'город Рудный' },
    address: { kk: 'Абай көшесі, 1', ru: 'улица Абая, 1' },
    phone: '8 (71431) 7-14-21',
    hotline: '8 (71431) 7-14-22',
    sites: ['https://school.example.kz'],
    head: { position: { kk: 'Директор', ru: 'Директор' }, name: { kk: 'А. Б. Үлгі', ru: 'А. Б. Образцов' } },
  };
}

/** Services of the catalogue, counted only in the channels that they have. */
function fullServices() {
  const figure = fc.nat(400);
  return fc
    .subarray(
      defaultReference.services.filter(({ provider }) => provider === undefined),
      { minLength: 1 },
    )
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((service) => fc.tuple(fc.constant(service), figure, figure, figure, fc.nat(9), fc.nat(9))),
      ),
    )
    .map((rows) =>
      rows.map(([{ id, names, ways, fee }, ...numbers]) => {
        const [provider, corporation, electronic] = CHANNELS.map((channel, index) =>
          ways.includes(channel) ? (numbers[index] ?? 0) : 0,
        ) as [number, number, number];
        const total = provider + corporation + electronic;
        const name = names[0] && { kk: names[0].kk, ru: names[0].ru };
        return {
          id,
          name,
          ways: [...ways],
          fee,
          counts: { provider, corporation, electronic, total },
          refused: numbers[3],
          overdue: Math.min(numbers[4], total),
        };
      }),
    );
}

function fullComplaint(from: string, to: string) {
  return fc
    .record({
      registered: day(from, to),
      ground: choice('grounds'),
      channel: choice('channels'),
    })
    .map(({ registered, ...rest }) => ({
      registered,
      ...rest,
      outcome: 'upheld',
      answered: addDays(registered, 1),
      measures: { kk: 'Ескерту жасалды', ru: 'Объявлено замечание' },
    }));
}

function fullEvent(control: 'internal' | 'authority', from: string, to: string) {
  return fc.record({
    control: fc.constant(control),
    date: day(from, to),
    subject: fc.constant({ kk: 'Құжаттарды қабылдау сапасы', ru: 'Качество приема документов' }),
    objects: fc.integer({ min: 1, max: 9 }),
    violations: fc.integer({ min: 3, max: 9 }),
    remedied: fc.nat(3),
    restored: fc.nat(3),
    disciplined: fc.nat(3),
    recommendations: fc.nat(9),
  });
}

function controlOf(events: readonly Record<(typeof FIGURES)[number], number>[]) {
  const totals = FIGURES.map((figure) => [figure, sum(events, (event) => event[figure])]);
  return { carried_out: true, events: events.length, ...Object.fromEntries(totals) };
}

function sum<T>(items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((total, item) => total + figure(item), 0);
}
