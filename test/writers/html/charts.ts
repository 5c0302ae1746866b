import type { Block, ReportDocument } from '../../../src/report/document.ts';
import { example } from '../example.ts';

const both = (kk: string, ru: string) =>
  [
    { lang: 'kk', value: kk },
    { lang: 'ru', value: ru },
  ] as const;
const year = (value: string) => both(value, value);

const kinds = {
  type: 'chart',
  kind: 'bar',
  title: both('Қызмет түрлері', 'Виды услуг'),
  alt: both('Тамақтандыру – 12\u00a0140, құжат қабылдау – 352.', 'Питание – 12\u00a0140, прием документов – 352.'),
  categories: [
    both('Тамақтандыру', 'Питание'),
    both(
      'Бастауыш, негізгі орта, жалпы орта білім беру ұйымдарына құжаттар қабылдау',
      'Прием документов в организации начального, основного среднего, общего среднего образования',
    ),
    both('Үйде оқыту', 'Обучение на дому'),
  ],
  series: [{ name: both('Қызметтер саны', 'Количество услуг'), values: [12140, 352, undefined] }],
} as const satisfies Block;

const years = {
  type: 'chart',
  kind: 'column',
  title: both('Жылдар бойынша', 'По годам'),
  alt: both('2024 жылы – 398, 2025 жылы – 412.', 'В 2024 году – 398, в 2025 году – 412.'),
  categories: [year('2024'), year('2025')],
  series: [
    { name: both('Электрондық', 'Электронно'), values: [330, 352] },
    { name: both('Қағаз түрінде', 'На бумаге'), values: [68, 60] },
  ],
} as const satisfies Block;

const ways = {
  type: 'chart',
  kind: 'pie',
  title: both('Көрсету тәсілдері', 'Способы оказания'),
  alt: both('Электрондық – 352, қағаз түрінде – 60.', 'Электронно – 352, на бумаге – 60.'),
  categories: [both('Электрондық', 'Электронно'), both('Қағаз түрінде', 'На бумаге')],
  series: [{ name: both('Қызметтер саны', 'Количество услуг'), values: [352, 60] }],
} as const satisfies Block;

/** A report with a chart of each kind. */
export const charts = { kinds, years, ways } as const;

/** The example with charts in the place of its blocks. */
export function exampleOf(...blocks: readonly Block[]): ReportDocument {
  return { ...example, blocks };
}
