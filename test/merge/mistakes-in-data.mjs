import { numberOf, schoolData } from './school-data.mjs';

const BOTH = ['yaml', 'xlsx'];

/** A mistake in the data that is the same in both formats: what it changes, and what is found where. */
const inData = (kind, plant, status = 'rejected') => ({
  kind,
  formats: BOTH,
  status,
  plant: (school) => {
    const data = structuredClone(school.data);
    const findings = plant(data, school);
    return { data, findings };
  },
});

/** Which row of the services every school has. */
export const rowOf = (data, id = 'transfer') => data.services.findIndex((service) => service.id === id);

function add(node, field, random) {
  node[field] = numberOf(node[field]) + random.int(1, 9);
}

/** A complaint of this school, whatever it has beside. */
function addComplaint({ complaints }, change) {
  const record = {
    registered: '2025-10-06',
    service: 'transfer',
    ground: 'term',
    channel: 'office',
    outcome: 'rejected',
  };
  complaints.records = [{ ...record, answered: '2025-10-08', ...change }, ...(complaints.records ?? [])];
  complaints.declared = complaints.records.length;
}

const FIGURES = [
  inData('declared-total', (data, { random }) => {
    add(data.declared, 'total', random);
    return [
      ['totals/channels', 'declared.total'],
      ['totals/services', 'declared.total'],
    ];
  }),
  inData('service-total', (data, { random }) => {
    const row = rowOf(data);
    add(data.services[row].counts, 'total', random);
    return [
      ['services/total', `services.${row}.counts.total`],
      ['totals/services', 'declared.total'],
    ];
  }),
  inData('declared-channel', (data, { random }) => {
    add(data.declared, 'electronic', random);
    return [
      ['totals/channels', 'declared.total'],
      ['totals/channel', 'declared.electronic'],
    ];
  }),
  inData('service-channel', (data, { random }) => {
    const row = rowOf(data);
    add(data.services[row].counts, 'electronic', random);
    return [
      ['services/total', `services.${row}.counts.total`],
      ['totals/channel', 'declared.electronic'],
    ];
  }),
  inData('kinds', (data) => {
    data.declared.kinds++;
    return [['totals/kinds', 'declared.kinds']];
  }),
  inData('refused', (data, { random }) => {
    add(data.declared, 'refused', random);
    return [['totals/refused', 'declared.refused']];
  }),
  inData('overdue', (data) => {
    data.declared.overdue = numberOf(data.declared.overdue) + 1;
    return [['totals/overdue', 'declared.overdue']];
  }),
  inData('missing-figure', (data) => {
    delete data.declared.corporation;
    return [['data/missing-field', 'declared.corporation', 'missing']];
  }),
  inData('text-in-count', (data, { random }) => {
    const row = rowOf(data);
    data.services[row].counts.electronic = `шамамен ${random.int(20, 90)}`;
    return [['data/wrong-type', `services.${row}.counts.electronic`]];
  }),
  inData('fraction', (data) => {
    const row = rowOf(data);
    data.services[row].counts.provider = 1.5;
    return [['data/wrong-type', `services.${row}.counts.provider`]];
  }),
];

const REST = [
  inData('bin-digit', ({ provider }) => {
    provider.bin = provider.bin.slice(0, 11) + ((Number(provider.bin[11]) + 1) % 10);
    return [['provider/bin-digit', 'provider.bin']];
  }),
  inData('bin-length', ({ provider }) => {
    provider.bin = provider.bin.replace(/^..../, '$&1');
    return [['provider/bin-length', 'provider.bin']];
  }),
  inData('complaint-count', ({ complaints }) => {
    complaints.declared = numberOf(complaints.declared) + 1;
    return [['complaints/declared', 'complaints.declared']];
  }),
  inData('complaint-order', (data) => {
    addComplaint(data, { answered: '2025-10-03' });
    return [['complaints/order', 'complaints.records.0.answered']];
  }),
  inData('complaint-period', (data) => {
    addComplaint(data, { registered: '2024-10-07', answered: '2024-10-08' });
    return [['complaints/period', 'complaints.records.0.registered']];
  }),
  inData('survey-share', ({ monitoring }) => {
    monitoring.public = { carried_out: 'иә', asked: 80, satisfied: 72, dissatisfied: 8, share: 92.5 };
    return [['monitoring/share', 'monitoring.public.share']];
  }),
  inData('control-figure', ({ monitoring }) => {
    monitoring.internal = { carried_out: 'иә', events: 1, violations: 3 };
    monitoring.events = [{ control: 'internal', date: '2025-11-12', violations: 2 }];
    return [['monitoring/events', 'monitoring.internal.violations']];
  }),
  inData('latin-letter', ({ texts }) => {
    // The Latin letter looks like the Cyrillic one.
    const latin = String.fromCharCode(0x61);
    texts[0] = { section: texts[0].section, kk: `Мектеп с${latin}йты жұмыс істейді.`, ru: 'Сайт школы работает.' };
    return [['text/mixed-scripts', 'texts.0.kk']];
  }),
  inData('numbers-differ', ({ texts }, { random }) => {
    const number = random.int(2, 40);
    texts[0] = {
      section: texts[0].section,
      kk: `Сайтта ${number} хабарландыру бар.`,
      ru: `Объявлений на сайте: ${number + 1}.`,
    };
    return [['text/numbers-differ', 'texts.0.kk']];
  }),
  inData(
    'wrong-period',
    (data, { seed, index, region }) => {
      Object.assign(data, schoolData({ seed, index, region, year: 2024 }));
      return [];
    },
    'wrong-period',
  ),
];

const WARNINGS = [
  inData(
    'late-answer',
    (data) => {
      addComplaint(data, { answered: '2025-10-27' });
      return [['complaints/deadline', 'complaints.records.0.answered']];
    },
    'warnings',
  ),
  inData(
    'unclosed-quote',
    ({ texts }) => {
      texts[0] = {
        section: texts[0].section,
        kk: 'Сайтта «Сұрақ-жауап бөлімі бар.',
        ru: 'На сайте есть раздел «Вопросы».',
      };
      return [['text/quotes', 'texts.0.kk']];
    },
    'warnings',
  ),
  inData(
    'number-as-text',
    (data) => {
      const row = rowOf(data);
      const { counts } = data.services[row];
      counts.provider = String(numberOf(counts.provider));
      return [['data/number-as-text', `services.${row}.counts.provider`]];
    },
    'warnings',
  ),
];

/** Mistakes in the figures and texts of a school: what each changes, and what is found where. */
export const MISTAKES_IN_DATA = [...FIGURES, ...REST, ...WARNINGS];
