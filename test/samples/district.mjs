import { syntheticBin } from '../merge/bin.mjs';
import { SCHOOLS } from './district-schools.mjs';
import { COURSES, MEASURES, PARAGRAPHS, SUBJECTS } from './district-texts.mjs';

const HOLIDAYS = ['2025-12-16', '2026-01-01', '2026-01-02', '2026-01-07', '2026-03-23', '2026-05-01', '2026-05-07'];
const FIGURES = ['objects', 'violations', 'remedied', 'restored', 'disciplined', 'recommendations'];
const REGION = { kk: 'Үлгі облысы', ru: 'Образцовая область' };
const DISTRICT = { kk: 'Үлгі ауданы', ru: 'Образцовый район' };
const PERIOD = '2025-2026';

/** The forms that the schools sent: the name of each file and the plain data in it. */
export function districtForms() {
  return SCHOOLS.flatMap((school, index) => school.files.map((file) => ({ file, data: schoolData(school, index) })));
}

/** The roster of the district: who was to send a form, by when, and on which day it came. */
export function districtRoster() {
  return {
    esep: 1,
    kind: 'roster',
    name: { kk: 'Үлгі ауданының білім бөлімі', ru: 'Отдел образования Образцового района' },
    period: PERIOD,
    deadline: '2026-07-10',
    providers: SCHOOLS.map(({ kk, ru, days: [, received] = [] }, index) => ({
      bin: syntheticBin(index + 1),
      name: { kk, ru },
      ...(received && { received }),
    })),
  };
}

function schoolData(school, index) {
  const services = school.services.map(serviceData);
  const sum = (read) => services.reduce((total, service) => total + (Number.parseInt(read(service), 10) || 0), 0);
  const line = `0${index + 1}`.slice(-2);
  const number = /№ (\d+)/.exec(school.kk)[1];
  const [kk, ru] = school.village;
  return {
    provider: {
      name: { kk: school.kk, ru: school.ru },
      short: { kk: 'мектеп', ru: 'школа' },
      bin: syntheticBin(index + 1),
      region: REGION,
      district: DISTRICT,
      address: {
        kk: `${REGION.kk}, ${DISTRICT.kk}, ${kk} ауылы, Мектеп көшесі, ${index + 2}-үй`,
        ru: `${REGION.ru}, ${DISTRICT.ru}, село ${ru}, улица Школьная, дом ${index + 2}`,
      },
      phone: `8 (700) 000-10-${line}`,
      hotline: `8 (700) 000-20-${line}`,
      sites: [`school${number}.example.kz`],
      head: {
        position: { kk: 'Мектеп директоры', ru: 'Директор школы' },
        name: { kk: school.head[0], ru: school.head[1] },
      },
    },
    period: PERIOD,
    date: school.days[0],
    declared: {
      kinds: services.length,
      total: school.declaredTotal ?? sum(({ counts }) => counts.total),
      provider: sum(({ counts }) => counts.provider),
      corporation: sum(({ counts }) => counts.corporation),
      electronic: sum(({ counts }) => counts.electronic),
      refused: sum(({ refused }) => refused),
      overdue: sum(({ overdue }) => overdue),
    },
    services,
    complaints: complaintsData(school.complaints ?? []),
    monitoring: monitoringData(school),
    texts: Object.entries(PARAGRAPHS).map(([section, variants], place) => ({
      section,
      ...variants[school.texts[place]],
    })),
  };
}

function serviceData([id, provider, corporation, electronic, refused, overdue]) {
  const total = [provider, corporation, electronic].reduce((sum, count) => sum + (Number.parseInt(count, 10) || 0), 0);
  const figures = { counts: { provider, corporation, electronic, total }, refused, overdue };
  return id === 'courses' ? { name: COURSES, ways: ['provider'], fee: 'paid', ...figures } : { id, ...figures };
}

function complaintsData(list) {
  if (list.length === 0) return { declared: 'жоқ' };
  const records = list.map(([registered, service, ground, channel, outcome, answered, measures]) => ({
    registered,
    service,
    ground,
    channel,
    outcome,
    ...(answered && { answered, measures: MEASURES[measures] }),
  }));
  return { declared: list.length, holidays: HOLIDAYS, records };
}

function monitoringData({ internal = [], authority = [], survey }) {
  const events = Object.entries({ internal, authority }).flatMap(([control, list]) =>
    list.map(([date, subject, ...figures]) => ({
      control,
      date,
      subject: SUBJECTS[subject],
      ...Object.fromEntries(FIGURES.map((name, index) => [name, figures[index]])),
    })),
  );
  const controlData = (control) => {
    const own = events.filter((event) => event.control === control);
    if (own.length === 0) return { carried_out: 'жоқ' };
    const sums = FIGURES.map((name) => [name, own.reduce((sum, event) => sum + event[name], 0)]);
    return { carried_out: 'иә', events: own.length, ...Object.fromEntries(sums) };
  };
  return {
    internal: controlData('internal'),
    authority: controlData('authority'),
    public: surveyData(survey),
    ...(events.length > 0 && { events }),
  };
}

function surveyData(survey) {
  if (!survey) return { carried_out: 'жоқ' };
  const [asked, satisfied] = survey;
  const share = Math.round((1000 * satisfied) / asked) / 10;
  return { carried_out: 'иә', asked, satisfied, dissatisfied: asked - satisfied, share };
}
