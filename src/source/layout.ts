import type { Path } from './position.ts';

/** Words in both official languages, as a sheet shows them: `Барлығы / Всего`. */
export interface Caption {
  readonly kk: string;
  readonly ru: string;
}

/** An entry of a drop-down list: the id that the data hold and the words that the cell shows. */
export interface Option extends Caption {
  readonly id: string;
}

/** What a cell holds; `list` is several values parted by semicolons, `codes` several options likewise. */
export type CellKind = 'text' | 'count' | 'share' | 'date' | 'period' | 'code' | 'codes' | 'yes-no' | 'list' | 'dates';

/** One value of the form: a row of a form sheet, a column of a table sheet. */
export interface Field {
  readonly path: Path;
  readonly label: Caption;
  readonly kind: CellKind;
  /** For `code` and `codes`: which list the cell chooses from. */
  readonly options?: OptionList;
  /** In a form sheet: the value is words in both languages, at `path` + `kk` and `path` + `ru`. */
  readonly bilingual?: boolean;
  /** A note for whoever fills the cell in. */
  readonly note?: Caption;
}

export type OptionList = 'services' | 'sections' | 'grounds' | 'channels' | 'outcomes' | 'ways' | 'fees' | 'controls';
export type Options = Readonly<Record<OptionList, readonly Option[]>>;

/** A sheet of labelled rows: label, value (or Kazakh value), Russian value. */
export interface FormSheet {
  readonly type: 'form';
  readonly name: Caption;
  readonly fields: readonly Field[];
}

/** A sheet with a header row and one object of the list at `path` a row. */
export interface TableSheet {
  readonly type: 'table';
  readonly name: Caption;
  readonly path: Path;
  readonly columns: readonly Field[];
  /** Columns that are summed in a row `Барлығы / Всего` under the table, which is no data. */
  readonly summed?: boolean;
  /** Rows that carry the same number in the first column are one object, whose `group.path` is a list: a row an item. */
  readonly group?: { readonly path: Path; readonly columns: readonly Field[] };
}

export type SheetLayout = FormSheet | TableSheet;

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
  count(`${prefix}objects`, `${kk}объектілер`, `${ru}объекты`),
  count(`${prefix}violations`, `${kk}анықталған бұзушылықтар`, `${ru}выявлено нарушений`),
  count(`${prefix}remedied`, `${kk}жойылған бұзушылықтар`, `${ru}устранено нарушений`),
  count(`${prefix}restored`, `${kk}құқығы қалпына келтірілген адамдар`, `${ru}восстановлены права, человек`),
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
      field('provider.phone', 'text', 'Телефон', 'Телефон приемной'),
      field('provider.hotline', 'text', 'Сенім телефоны', 'Телефон доверия'),
      field('provider.sites', 'list', 'Сайттар', 'Сайты', {
        note: { kk: 'Бірнешеу болса, нүктелі үтірмен', ru: 'Несколько – через точку с запятой' },
      }),
      words('provider.head.position', 'Басшының лауазымы', 'Должность руководителя'),
      words('provider.head.name', 'Басшының аты-жөні', 'Имя руководителя'),
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
      count('declared.overdue', 'Мерзімі бұзылған қызметтер', 'Услуг с нарушением срока'),
      count('complaints.declared', 'Шағымдар саны', 'Количество жалоб'),
      count('complaints.days', 'Шағымға жауап мерзімі (жұмыс күні)', 'Срок ответа на жалобу (рабочих дней)'),
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
      field('name.kk', 'text', 'Атауы қазақша', 'Наименование на казахском'),
      field('name.ru', 'text', 'Атауы орысша', 'Наименование на русском'),
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
      choice('channel', 'channels', 'Түсу жолы', 'Канал поступления'),
      choice('outcome', 'outcomes', 'Қарау нәтижесі', 'Результат рассмотрения'),
      field('answered', 'date', 'Жауап берілген күні', 'Дата ответа'),
      field('measures.kk', 'text', 'Қабылданған шаралар қазақша', 'Принятые меры на казахском'),
      field('measures.ru', 'text', 'Қабылданған шаралар орысша', 'Принятые меры на русском'),
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
        'Қоғамдық мониторинг: қанағаттану үлесі, %',
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
      field('subject.kk', 'text', 'Мазмұны қазақша', 'Содержание на казахском'),
      field('subject.ru', 'text', 'Мазмұны орысша', 'Содержание на русском'),
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
      field('title.kk', 'text', 'Қосымшаның атауы қазақша', 'Название приложения на казахском'),
      field('title.ru', 'text', 'Қосымшаның атауы орысша', 'Название приложения на русском'),
    ],
    group: {
      path: ['items'],
      columns: [
        field('kk', 'text', 'Тармақ қазақша', 'Пункт на казахском'),
        field('ru', 'text', 'Тармақ орысша', 'Пункт на русском'),
      ],
    },
  },
];

/** The header of the first column of a grouped table: which object a row belongs to. */
export const GROUP_NUMBER: Caption = { kk: 'Қосымша №', ru: 'Приложение №' };

/** The headers of a form sheet: the label, the value (or the Kazakh words), the Russian words. */
export const FORM_HEADERS = {
  label: { kk: 'Көрсеткіш', ru: 'Показатель' },
  kk: { kk: 'Мәні (қазақша)', ru: 'Значение (на казахском)' },
  ru: { kk: 'Орысша', ru: 'На русском' },
} as const satisfies Record<string, Caption>;

/** The label of the row under a table that sums it. */
export const TOTAL_ROW: Caption = { kk: 'Барлығы', ru: 'Всего' };

/** A caption as a cell shows it: `Барлығы / Всего`. */
export function captionText({ kk, ru }: Caption): string {
  return `${kk} / ${ru}`;
}

/** A sheet's name in the workbook: `Қызметтер – Услуги`. */
export function sheetName({ kk, ru }: Caption): string {
  return `${kk} – ${ru}`;
}

/** An option as a cell shows it: `Ауыстыру – Перевод`. */
export function optionText({ kk, ru }: Caption): string {
  return `${kk} – ${ru}`;
}

/** The two answers of a yes-no cell. */
export const YES_NO = { yes: { kk: 'иә', ru: 'да' }, no: { kk: 'жоқ', ru: 'нет' } } as const;

function capital({ kk, ru }: Caption): Caption {
  const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { kk: first(kk), ru: first(ru) };
}
