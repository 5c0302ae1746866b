import { syntheticBin } from './bin.mjs';
import { createRandom } from './random.mjs';
import { MEASURES, OWN_SERVICES, paragraphs, regionName, SUBJECTS, schoolNames } from './words.mjs';

/**
 * How often a service is asked for, a pupil; which channels it has; how many schools render it. Those that all render
 * tell the size of a school, so that no figure looks odd beside the others by chance.
 */
const SERVICES = [
  { id: 'first-grade', rate: 0.09, electronic: 0.85, often: 1 },
  { id: 'admission', rate: 0.05, electronic: 0.6, often: 1 },
  { id: 'transfer', rate: 0.06, electronic: 0.4, often: 1 },
  { id: 'home-tuition', rate: 0.008, electronic: 0.3, often: 0.9 },
  { id: 'duplicates', rate: 0.01, electronic: 0.2, corporation: 0.3, often: 0.9 },
  { id: 'meals', rate: 0.3, electronic: 0.9, often: 1 },
  { id: 'camps', rate: 0.05, electronic: 0.4, corporation: 0.1, often: 0.6 },
  { id: 'externat', rate: 0.001, electronic: 1, often: 0.5 },
  { id: 'transport', rate: 0.08, electronic: 0.1, often: 0.3 },
  { id: 'preschool', rate: 0.03, electronic: 0.7, often: 0.25 },
  // By its rules the department renders it: a school that lists it states nought.
  { id: 'attestation', rate: 0, electronic: 0, often: 0.1 },
];
const ALWAYS = 5;

const GROUNDS = ['refusal', 'term', 'quality', 'documents', 'conduct', 'other'];
const CHANNELS = ['office', 'e-otinish', 'egov', 'bot', 'call-centre', 'hotline', 'other'];
const OUTCOMES = ['upheld', 'partly', 'rejected', 'forwarded', 'withdrawn'];
const FIGURES = ['objects', 'violations', 'remedied', 'restored', 'disciplined', 'recommendations'];

/** The plain data of one valid school of one school year; the same for the same seed, number and year. */
export function schoolData({ seed, index, region, year = 2025 }) {
  const random = createRandom(seed, index, 1);
  const number = index + 1;
  const { names, village } = schoolNames(number, random);
  const where = regionName(region);
  const pupils = Math.min(3500, Math.max(12, Math.round(random.size(280, 0.8))));
  const services = makeServices(pupils, random);
  const sum = (read) => services.reduce((total, service) => total + numberOf(read(service)), 0);
  const house = 1 + (index % 89);
  const line = String(index % 10_000)
    .padStart(4, '0')
    .replace(/^../, '$&-');
  return {
    esep: 1,
    kind: 'provider',
    provider: {
      name: names,
      short: { kk: 'мектеп', ru: 'школа' },
      bin: syntheticBin(index),
      region: where,
      district: { kk: `${village.kk} ауданы`, ru: `Район ${village.ru}` },
      address: {
        kk: `${where.kk}, ${village.kk} ауылы, Мектеп көшесі, ${house}-үй`,
        ru: `${where.ru}, село ${village.ru}, улица Школьная, дом ${house}`,
      },
      phone: `8 (700) 000-${line}`,
      ...(random.chance(0.5) && { hotline: `8 (700) 001-${line}` }),
      sites: [`school${number}.example.kz`],
      head: {
        position: { kk: 'Мектеп директоры', ru: 'Директор школы' },
        name: { kk: 'А. Үлгібаева', ru: 'А. Ульгибаева' },
      },
    },
    period: `${year}-${year + 1}`,
    date: `${year + 1}-07-${String(random.int(1, 9)).padStart(2, '0')}`,
    declared: {
      kinds: services.length,
      total: sum(({ counts }) => counts.total),
      provider: sum(({ counts }) => counts.provider),
      corporation: zero(
        sum(({ counts }) => counts.corporation),
        random,
      ),
      electronic: sum(({ counts }) => counts.electronic),
      refused: zero(
        sum(({ refused }) => refused),
        random,
      ),
      overdue: zero(
        sum(({ overdue }) => overdue),
        random,
      ),
    },
    services,
    complaints: makeComplaints(services, year, random),
    monitoring: makeMonitoring(pupils, year, random),
    texts: paragraphs(random),
  };
}

/** The number that a value states: a word is a stated nought, digits stored as text are a number. */
export function numberOf(value) {
  return /^[\d.]+$/.test(value) ? Number(value) : 0;
}

/** A nought as some clerks write it. */
function zero(count, random) {
  return count === 0 && random.chance(0.3) ? random.pick(['жоқ', 'нет']) : count;
}

function makeServices(pupils, random) {
  const listed = SERVICES.filter(({ often }) => random.chance(often));
  for (const service of SERVICES) if (listed.length < ALWAYS && !listed.includes(service)) listed.push(service);
  const services = listed.map(({ id, rate, electronic, corporation = 0 }) => {
    const total = Math.round(pupils * rate * random.size(1, 0.3));
    return { id, ...makeCounts(total, electronic, corporation, random) };
  });
  if (random.chance(0.03)) {
    const counts = makeCounts(random.int(3, 30), 0, 0, random);
    services.push({ name: random.pick(OWN_SERVICES), ways: ['provider'], fee: 'paid', ...counts });
  }
  return random.shuffle(services);
}

function makeCounts(total, electronic, corporation, random) {
  const online = electronic === 1 ? total : Math.round(total * Math.min(1, electronic * random.size(1, 0.15)));
  const office = Math.min(total - online, Math.round(total * corporation * random.next()));
  return {
    counts: {
      provider: zero(total - online - office, random),
      corporation: zero(office, random),
      electronic: zero(online, random),
      total,
    },
    refused: zero(Math.floor(total * 0.06 * random.next()), random),
    overdue: total > 0 && random.chance(0.04) ? 1 : 0,
  };
}

function makeComplaints(services, year, random) {
  const { length } = Array(random.chance(0.2) ? Math.min(9, Math.ceil(random.size(1.5, 0.7))) : 0);
  const records = Array.from({ length }, () => {
    const registered = addDays(`${year}-09-02`, random.int(0, 290));
    const outcome = random.pick(OUTCOMES);
    const { id, name } = random.pick(services);
    return {
      registered,
      service: id ?? name.ru,
      ground: random.pick(GROUNDS),
      channel: random.pick(CHANNELS),
      outcome,
      ...(outcome !== 'withdrawn' && {
        answered: addDays(registered, random.int(0, 5)),
        measures: random.pick(MEASURES),
      }),
    };
  });
  records.sort((a, b) => (a.registered < b.registered ? -1 : 1));
  if (length === 0) return { declared: zero(0, random) };
  return { declared: length, holidays: [`${year}-12-16`, `${year + 1}-03-23`], records };
}

function makeMonitoring(pupils, year, random) {
  const events = random.chance(0.6) ? Array.from({ length: random.int(1, 3) }, () => makeEvent(year, random)) : [];
  const figures = FIGURES.map((name) => [name, events.reduce((sum, event) => sum + event[name], 0)]);
  return {
    internal:
      events.length > 0
        ? { carried_out: 'иә', events: events.length, ...Object.fromEntries(figures) }
        : { carried_out: 'жоқ' },
    authority: { carried_out: 'жоқ' },
    public: random.chance(0.4) ? makeSurvey(Math.ceil(pupils / 4), random) : { carried_out: 'жоқ' },
    ...(events.length > 0 && { events }),
  };
}

function makeEvent(year, random) {
  const violations = random.int(0, 4);
  return {
    control: 'internal',
    date: addDays(`${year}-09-02`, random.int(0, 290)),
    subject: random.pick(SUBJECTS),
    objects: random.int(1, 5),
    violations,
    remedied: random.int(0, violations),
    restored: random.int(0, 2),
    disciplined: random.int(0, 1),
    recommendations: random.int(0, 4),
  };
}

function makeSurvey(asked, random) {
  const dissatisfied = Math.floor(asked * 0.15 * random.next());
  const satisfied = asked - dissatisfied;
  return { carried_out: 'иә', asked, satisfied, dissatisfied, share: roundShare(satisfied, asked) };
}

/** A share in per cent with one decimal, rounded half up. */
function roundShare(part, whole) {
  return Math.floor((2000 * part + whole) / (2 * whole)) / 10;
}

function addDays(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
