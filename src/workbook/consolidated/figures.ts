import { CHANNELS } from '../../model/reference.ts';
import { CONTROL_FIGURES, CONTROLS } from '../../model/schema.ts';
import type { Caption } from '../../source/layout.ts';
import { REPORT_SHEETS } from '../../source/report-sheets.ts';

/** A figure by its key, or the end of its key, and what a sheet calls it. */
export interface NamedFigure {
  readonly key: string;
  readonly caption: Caption;
}

/** What the form of a school calls its figures, so that the whole calls them the same. */
const CAPTIONS: ReadonlyMap<string, Caption> = new Map(
  REPORT_SHEETS.flatMap((layout) =>
    layout.type === 'form'
      ? layout.fields.map(({ path, label }) => [path.join('/'), label] as const)
      : layout.columns.map(({ path, label }) => [[...layout.path, ...path].join('/'), label] as const),
  ),
);

/** The words by which the form calls a value of the data. */
export function captionOf(path: string): Caption {
  const caption = CAPTIONS.get(path);
  if (!caption) throw new Error(`no field ${path}`);
  return caption;
}

const figure = (key: string): NamedFigure => ({ key, caption: captionOf(key) });

const carriedOut = (control: string, kk: string, ru: string): NamedFigure => ({
  key: `monitoring/${control}/carried_out`,
  caption: { kk: `${kk}: жүргізілген мектептер`, ru: `${ru}: школ, где проводился` },
});

const CARRIED_OUT = {
  internal: carriedOut('internal', 'Ішкі бақылау', 'Внутренний контроль'),
  authority: carriedOut('authority', 'Уәкілетті органның бақылауы', 'Контроль уполномоченного органа'),
} as const;

/** The figures that a provider states once, in the order of the form, under the heading that they share. */
export const SINGLE_FIGURES: readonly { readonly heading: Caption; readonly figures: readonly NamedFigure[] }[] = [
  {
    heading: { kk: 'Көрсетілген қызметтер', ru: 'Оказанные услуги' },
    figures: ['total', ...CHANNELS, 'refused', 'overdue'].map((name) => figure(`declared/${name}`)),
  },
  {
    heading: { kk: 'Шағымдар', ru: 'Жалобы' },
    figures: [
      figure('complaints/declared'),
      { key: 'complaints/records', caption: { kk: 'Тізбеде жазылған шағымдар', ru: 'Жалобы, записанные в перечне' } },
    ],
  },
  {
    heading: { kk: 'Бақылау және мониторинг', ru: 'Контроль и мониторинг' },
    figures: [
      ...CONTROLS.flatMap((control) => [
        CARRIED_OUT[control],
        ...CONTROL_FIGURES.map((name) => figure(`monitoring/${control}/${name}`)),
      ]),
      carriedOut('public', 'Қоғамдық мониторинг', 'Общественный мониторинг'),
      ...['asked', 'satisfied', 'dissatisfied'].map((name) => figure(`monitoring/public/${name}`)),
    ],
  },
];

/** The figures of a service, by the end of their keys. */
export const SERVICE_FIGURES: readonly NamedFigure[] = [
  ...[...CHANNELS, 'total'].map((name) => `counts/${name}`),
  'refused',
  'overdue',
].map((key) => ({ key, caption: captionOf(`services/${key}`) }));

/** By what complaints are counted: the list of the data, and what the form calls the field. */
export const COMPLAINT_LISTS = [
  {
    list: 'grounds',
    heading: { kk: 'Шағымдардың негіздері', ru: 'Основания жалоб' },
    caption: captionOf('complaints/records/ground'),
  },
  {
    list: 'channels',
    heading: { kk: 'Шағымдардың түсу арналары', ru: 'Каналы поступления жалоб' },
    caption: captionOf('complaints/records/channel'),
  },
  {
    list: 'outcomes',
    heading: { kk: 'Шағымдарды қарау нәтижелері', ru: 'Результаты рассмотрения жалоб' },
    caption: captionOf('complaints/records/outcome'),
  },
  {
    list: 'services',
    heading: { kk: 'Қызметтер бойынша шағымдар', ru: 'Жалобы по услугам' },
    caption: captionOf('complaints/records/service'),
  },
] as const;
export type ComplaintList = (typeof COMPLAINT_LISTS)[number]['list'];
