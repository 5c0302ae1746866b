import type { BookLayout, Caption, CellKind, Field, OptionList, SheetLayout } from './layout.ts';

const field = (path: string, kind: CellKind, kk: string, ru: string, more: Partial<Field> = {}): Field => ({
  path: path.split('.'),
  kind,
  label: { kk, ru },
  ...more,
});
const words = (path: string, kk: string, ru: string, note?: Caption): Field =>
  field(path, 'text', kk, ru, { bilingual: true, ...(note && { note }) });
const count = (path: string, kk: string, ru: string): Field => field(path, 'count', kk, ru);
const choice = (path: string, options: OptionList, kk: string, ru: string): Field =>
  field(path, 'code', kk, ru, { options });

/** The figures that internal control, the authorised body and each single event have in common. */
const figures = (prefix: string, kk: string, ru: string): Field[] => [
  count(`${prefix}objects`, `${kk}қамтылған объектілер`, `${ru}охвачено объектов`),
  count(`${prefix}violations`, `${kk}анықталған бұзушылықтар`, `${ru}выявлено нарушений`),
  count(`${prefix}remedied`, `${kk}жойылған бұзушылықтар`, `${ru}устранено нарушений`),
  count(`${prefix}restored`, `${kk}құқығы қалпына келтірілген адамдар`, `${ru}восстановлены права (человек)`),
  count(
    `${prefix}disciplined`,
    `${kk}тәртіптік жауапкершілікке тартылғандар`,
    `${ru}привлечено к дисциплинарной ответственности`,
  ),
  count(`${prefix}recommendations`, `${kk}берілген ұсынымдар`, `${ru}дано рекомендаций`),
];

const control = (path: string, kk: string, ru: string): Field[] => [
  field(`${path}.carried_out`, 'yes-no', `${kk}: жүргізілді ме`, `${ru}: проводился ли`),
  count(`${path}.events`, `${kk}: іс-шаралар саны`, `${ru}: количество мероприятий`),
  ...figures(`${path}.`, `${kk}: `, `${ru}: `),
];

/** The workbook of one report: its sheets in order, found by name, their fields found by label; nothing goes by index. */
export const REPORT_SHEETS: readonly SheetLayout[] = [
  {
    type: 'form',
    name: { kk: 'Мәліметтер', ru: 'Сведения' },
    fields: [
      words('provider.name', 'Ұйымның толық атауы', 'Полное наименование организации', {
        kk: 'Мысалы: «… № 7 мектебі» КММ',
        ru: 'Например: КГУ «Школа № 7 …»',
      }),
      words('provider.short', 'Қысқаша атауы', 'Краткое наименование', { kk: 'мектеп', ru: 'школа' }),
      field('provider.bin', 'text', 'БСН', 'БИН', { note: { kk: '12 цифр, мәтін ретінде', ru: '12 цифр, как текст' } }),
      words('provider.region', 'Облыс', 'Область'),
      words('provider.district', 'Аудан (қала)', 'Район (город)'),
      words('provider.address', 'Мекенжайы', 'Адрес'),
      field('provider.phone', 'text', 'Қабылдау бөлмесінің телефоны', 'Телефон приемной'),
      field('provider.hotline', 'text', 'Сенім телефоны', 'Телефон доверия'),
      field('provider.sites', 'list', 'Сайттар', 'Сайты', {
        note: { kk: 'Бірнешеу болса, нүктелі үтірмен', ru: 'Несколько – через точку с запятой' },
      }),
      words('provider.head.position', 'Басшының лауазымы', 'Должность руководителя'),
      words('provider.head.name', 'Басшының аты-жөні', 'ФИО руководителя'),
      field('period', 'period', 'Есепті кезең', 'Отчетный период', {
        note: { kk: '2025-2026 немесе 2026', ru: '2025-2026 или 2026' },
      }),
      field('date', 'date', 'Есептің күні', 'Дата отчета'),
      count('declared.kinds', 'Қызмет түрлерінің саны', 'Количество видов услуг'),
      count('declared.total', 'Көрсетілген қызметтер саны', 'Количество оказанных услуг'),
      count('declared.provider', 'оның ішінде: көрсетілетін қызметті беруші арқылы', 'в том числе: через услугодателя'),
      count(
        'declared.corporation',
        'оның ішінде: Мемлекеттік корпорация арқылы',
        'в том числе: через Государственную корпорацию',
      ),
      count('declared.electronic', 'оның ішінде: электрондық түрде', 'в том числе: в электронном виде'),
      count('declared.refused', 'Бас тартулар саны', 'Количество отказов'),
      count('declared.overdue', 'Мерзімі бұзылған қызметтер саны', 'Количество услуг с нарушением срока'),
      count('complaints.declared', 'Шағымдар саны', 'Количество жалоб'),
      count('complaints.days', 'Шағымға жауап беру мерзімі (жұмыс күні)', 'Срок ответа на жалобу (рабочих дней)'),
      field('complaints.holidays', 'dates', 'Мереке күндері', 'Праздничные дни', {
        note: {
          kk: 'Күндер нүктелі үтірмен: 08.03.2026; 23.03.2026',
          ru: 'Даты через точку с запятой: 08.03.2026; 23.03.2026',
        },
      }),
    ],
  },
  {
    type: 'table',
    name: { kk: 'Қызметтер', ru: 'Услуги' },
    path: ['services'],
    summed: true,
    columns: [
      choice('id', 'services', 'Қызмет (тізімнен)', 'Услуга (из списка)'),
      field('name.kk', 'text', 'Атауы (қазақша)', 'Наименование на казахском'),
      field('name.ru', 'text', 'Атауы (орысша)', 'Наименование на русском'),
      field('ways', 'codes', 'Көрсету тәсілдері', 'Способы оказания', { options: 'ways' }),
      choice('fee', 'fees', 'Ақылы / тегін', 'Платно / бесплатно'),
      count('counts.provider', 'Көрсетілетін қызметті беруші арқылы', 'Через услугодателя'),
      count('counts.corporation', 'Мемлекеттік корпорация арқылы', 'Через Государственную корпорацию'),
      count('counts.electronic', 'Электрондық түрде', 'В электронном виде'),
      count('counts.total', 'Барлығы', 'Всего'),
      count('refused', 'Бас тартылды', 'Отказано'),
      count('overdue', 'Мерзімі бұзылды', 'С нарушением срока'),
    ],
  },
  {
    type: 'table',
    name: { kk: 'Шағымдар', ru: 'Жалобы' },
    path: ['complaints', 'records'],
    columns: [
      field('registered', 'date', 'Тіркелген күні', 'Дата регистрации'),
      choice('service', 'services', 'Қызмет', 'Услуга'),
      choice('ground', 'grounds', 'Шағым негізі', 'Основание жалобы'),
      choice('channel', 'channels', 'Түсу арнасы', 'Канал поступления'),
      choice('outcome', 'outcomes', 'Қарау нәтижесі', 'Результат рассмотрения'),
      field('answered', 'date', 'Жауап берілген күні', 'Дата ответа'),
      field('measures.kk', 'text', 'Қабылданған шаралар (қазақша)', 'Принятые меры на казахском'),
      field('measures.ru', 'text', 'Қабылданған шаралар (орысша)', 'Принятые меры на русском'),
    ],
  },
  {
    type: 'form',
    name: { kk: 'Бақылау', ru: 'Контроль' },
    fields: [
      ...control('monitoring.internal', 'Ішкі бақылау', 'Внутренний контроль'),
      ...control('monitoring.authority', 'Уәкілетті органның бақылауы', 'Контроль уполномоченного органа'),
      field(
        'monitoring.public.carried_out',
        'yes-no',
        'Қоғамдық мониторинг: жүргізілді ме',
        'Общественный мониторинг: проводился ли',
      ),
      count('monitoring.public.asked', 'Қоғамдық мониторинг: сұралғандар', 'Общественный мониторинг: опрошено'),
      count(
        'monitoring.public.satisfied',
        'Қоғамдық мониторинг: қанағаттанғандар',
        'Общественный мониторинг: удовлетворены',
      ),
      count(
        'monitoring.public.dissatisfied',
        'Қоғамдық мониторинг: қанағаттанбағандар',
        'Общественный мониторинг: не удовлетворены',
      ),
      field(
        'monitoring.public.share',
        'share',
        'Қоғамдық мониторинг: қанағаттанғандар үлесі, %',
        'Общественный мониторинг: доля удовлетворенных, %',
      ),
    ],
  },
  {
    type: 'table',
    name: { kk: 'Іс-шаралар', ru: 'Мероприятия' },
    path: ['monitoring', 'events'],
    columns: [
      choice('control', 'controls', 'Бақылау түрі', 'Вид контроля'),
      field('date', 'date', 'Күні', 'Дата'),
      field('subject.kk', 'text', 'Мазмұны (қазақша)', 'Содержание на казахском'),
      field('subject.ru', 'text', 'Мазмұны (орысша)', 'Содержание на русском'),
      ...figures('', '', '').map(({ label, ...rest }) => ({ ...rest, label: capital(label) })),
    ],
  },
  {
    type: 'table',
    name: { kk: 'Мәтіндер', ru: 'Тексты' },
    path: ['texts'],
    columns: [
      choice('section', 'sections', 'Есептің бөлімі', 'Раздел отчета'),
      field('kk', 'text', 'Қазақша мәтін', 'Текст на казахском'),
      field('ru', 'text', 'Орысша мәтін', 'Текст на русском'),
    ],
  },
  {
    type: 'table',
    name: { kk: 'Қосымшалар', ru: 'Приложения' },
    path: ['annexes'],
    columns: [
      field('title.kk', 'text', 'Қосымшаның атауы (қазақша)', 'Название приложения на казахском'),
      field('title.ru', 'text', 'Қосымшаның атауы (орысша)', 'Название приложения на русском'),
    ],
    group: {
      path: ['items'],
      columns: [
        field('kk', 'text', 'Тармақ (қазақша)', 'Пункт на казахском'),
        field('ru', 'text', 'Тармақ (орысша)', 'Пункт на русском'),
      ],
    },
  },
];

/** The workbook of one report; its sheets have their own order. */
export const REPORT_BOOK: BookLayout = {
  sheets: REPORT_SHEETS,
  order: ['provider', 'period', 'date', 'declared', 'services', 'complaints', 'monitoring', 'texts', 'annexes'],
};

function capital({ kk, ru }: Caption): Caption {
  const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { kk: first(kk), ru: first(ru) };
}
