/** A field: its place in the data, what a cell of it holds, and the Kazakh part of its label in the form. */
const FIGURES = [
  ['objects', 'count', 'қамтылған объектілер'],
  ['violations', 'count', 'анықталған бұзушылықтар'],
  ['remedied', 'count', 'жойылған бұзушылықтар'],
  ['restored', 'count', 'құқығы қалпына келтірілген адамдар'],
  ['disciplined', 'count', 'тәртіптік жауапкершілікке тартылғандар'],
  ['recommendations', 'count', 'берілген ұсынымдар'],
];

const control = (path, label) =>
  [['carried_out', 'plain', 'жүргізілді ме'], ['events', 'count', 'іс-шаралар саны'], ...FIGURES].map(
    ([name, kind, words]) => [`${path}.${name}`, kind, `${label}: ${words}`],
  );

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Sheets of labelled rows, by the Kazakh part of their names. */
export const FORMS = {
  Мәліметтер: [
    ['provider.name', 'words', 'Ұйымның толық атауы'],
    ['provider.short', 'words', 'Қысқаша атауы'],
    ['provider.bin', 'plain', 'БСН'],
    ['provider.region', 'words', 'Облыс'],
    ['provider.district', 'words', 'Аудан (қала)'],
    ['provider.address', 'words', 'Мекенжайы'],
    ['provider.phone', 'plain', 'Қабылдау бөлмесінің телефоны'],
    ['provider.hotline', 'plain', 'Сенім телефоны'],
    ['provider.sites', 'list', 'Сайттар'],
    ['provider.head.position', 'words', 'Басшының лауазымы'],
    ['provider.head.name', 'words', 'Басшының аты-жөні'],
    ['period', 'plain', 'Есепті кезең'],
    ['date', 'date', 'Есептің күні'],
    ['declared.kinds', 'count', 'Қызмет түрлерінің саны'],
    ['declared.total', 'count', 'Көрсетілген қызметтер саны'],
    ['declared.provider', 'count', 'оның ішінде: көрсетілетін қызметті беруші арқылы'],
    ['declared.corporation', 'count', 'оның ішінде: Мемлекеттік корпорация арқылы'],
    ['declared.electronic', 'count', 'оның ішінде: электрондық түрде'],
    ['declared.refused', 'count', 'Бас тартулар саны'],
    ['declared.overdue', 'count', 'Мерзімі бұзылған қызметтер саны'],
    ['complaints.declared', 'count', 'Шағымдар саны'],
    ['complaints.holidays', 'dates', 'Мереке күндері'],
  ],
  Бақылау: [
    ...control('monitoring.internal', 'Ішкі бақылау'),
    ...control('monitoring.authority', 'Уәкілетті органның бақылауы'),
    ['monitoring.public.carried_out', 'plain', 'Қоғамдық мониторинг: жүргізілді ме'],
    ['monitoring.public.asked', 'count', 'Қоғамдық мониторинг: сұралғандар'],
    ['monitoring.public.satisfied', 'count', 'Қоғамдық мониторинг: қанағаттанғандар'],
    ['monitoring.public.dissatisfied', 'count', 'Қоғамдық мониторинг: қанағаттанбағандар'],
    ['monitoring.public.share', 'count', 'Қоғамдық мониторинг: қанағаттанғандар үлесі, %'],
  ],
};

/** Sheets with a row an object, by the Kazakh part of their names; a choice names its list. */
export const TABLES = {
  Қызметтер: {
    path: 'services',
    columns: [
      ['id', 'services', 'Қызмет (тізімнен)'],
      ['name.kk', 'plain', 'Атауы (қазақша)'],
      ['name.ru', 'plain', 'Атауы (орысша)'],
      ['ways', 'ways', 'Көрсету тәсілдері'],
      ['fee', 'fees', 'Ақылы / тегін'],
      ['counts.provider', 'count', 'Көрсетілетін қызметті беруші арқылы'],
      ['counts.corporation', 'count', 'Мемлекеттік корпорация арқылы'],
      ['counts.electronic', 'count', 'Электрондық түрде'],
      ['counts.total', 'total', 'Барлығы'],
      ['refused', 'count', 'Бас тартылды'],
      ['overdue', 'count', 'Мерзімі бұзылды'],
    ],
  },
  Шағымдар: {
    path: 'complaints.records',
    columns: [
      ['registered', 'date', 'Тіркелген күні'],
      ['service', 'services', 'Қызмет'],
      ['ground', 'grounds', 'Шағым негізі'],
      ['channel', 'channels', 'Түсу арнасы'],
      ['outcome', 'outcomes', 'Қарау нәтижесі'],
      ['answered', 'date', 'Жауап берілген күні'],
      ['measures.kk', 'plain', 'Қабылданған шаралар (қазақша)'],
      ['measures.ru', 'plain', 'Қабылданған шаралар (орысша)'],
    ],
  },
  'Іс-шаралар': {
    path: 'monitoring.events',
    columns: [
      ['control', 'controls', 'Бақылау түрі'],
      ['date', 'date', 'Күні'],
      ['subject.kk', 'plain', 'Мазмұны (қазақша)'],
      ['subject.ru', 'plain', 'Мазмұны (орысша)'],
      ...FIGURES.map(([path, kind, label]) => [path, kind, capital(label)]),
    ],
  },
  Мәтіндер: {
    path: 'texts',
    columns: [
      ['section', 'sections', 'Есептің бөлімі'],
      ['kk', 'plain', 'Қазақша мәтін'],
      ['ru', 'plain', 'Орысша мәтін'],
    ],
  },
};

/** The ids of the drop-down lists in the order in which the hidden sheet has their words. */
export const LISTS = {
  services:
    'home-tuition camps externat transfer admission duplicates meals attestation first-grade transport preschool',
  sections:
    'provider services demand access discussions transparency optimisation training regulation complaints internal authority public prospects',
  grounds: 'refusal term quality documents conduct other',
  channels: 'office e-otinish egov bot call-centre hotline other',
  outcomes: 'upheld partly rejected forwarded withdrawn pending',
  ways: 'provider corporation electronic',
  fees: 'free paid',
  controls: 'internal authority',
};
