import * as XLSX from '@e965/xlsx';
import {
  captionText,
  type Field,
  FORM_HEADERS,
  GROUP_NUMBER,
  type Options,
  type SheetLayout,
  sheetName,
} from '../../src/source/layout.ts';
import { REPORT_SHEETS } from '../../src/source/report-sheets.ts';

/** Drop-down lists, short ones. */
export const options: Options = {
  services: [
    { id: 'transfer', kk: 'Ауыстыру', ru: 'Перевод' },
    { id: 'admission', kk: 'Қабылдау', ru: 'Прием' },
  ],
  sections: [{ id: 'general', kk: 'Жалпы ережелер', ru: 'Общие положения' }],
  grounds: [{ id: 'term', kk: 'Мерзім', ru: 'Срок' }],
  channels: [{ id: 'written', kk: 'Жазбаша', ru: 'Письменно' }],
  outcomes: [{ id: 'satisfied', kk: 'Қанағаттандырылды', ru: 'Удовлетворена' }],
  ways: [
    { id: 'provider', kk: 'Қызметті беруші', ru: 'Услугодатель' },
    { id: 'electronic', kk: 'Электрондық', ru: 'Электронно' },
  ],
  fees: [{ id: 'free', kk: 'Тегін', ru: 'Бесплатно' }],
  controls: [{ id: 'internal', kk: 'Ішкі', ru: 'Внутренний' }],
};

type Value = string | number | boolean | null;
/** What stands in the cells: labelled rows of a form sheet, rows of a table sheet, by the path of the field. */
export type Content = Readonly<
  Record<string, Readonly<Record<string, Value>> | readonly Readonly<Record<string, Value>>[]>
>;

/** The sheet of the layout with a Kazakh name. */
export function layoutOf(kk: string): SheetLayout {
  const layout = REPORT_SHEETS.find(({ name }) => name.kk === kk);
  if (!layout) throw new Error(`no sheet ${kk}`);
  return layout;
}

/** The cell of a field of a form sheet, made by `workbookOf`. */
export function formCell(kk: string, path: string, column = 'B'): string {
  const layout = layoutOf(kk);
  const index = layout.type === 'form' ? layout.fields.findIndex((field) => field.path.join('.') === path) : -1;
  if (index < 0) throw new Error(`no field ${path}`);
  return `${column}${index + 4}`;
}

/** The headers of a table in the order of its columns; `№` is the number of a group. */
export function tableFields(layout: SheetLayout): readonly (readonly [string, Field['label']])[] {
  if (layout.type === 'form') throw new Error('a form has no columns');
  const own = layout.columns.map((field) => [field.path.join('.'), field.label] as const);
  const { group } = layout;
  if (!group) return own;
  const inner = group.columns.map((field) => [`item.${field.path.join('.')}`, field.label] as const);
  return [['№', GROUP_NUMBER], ...own, ...inner];
}

/** A sheet as a form would have it, a title and a blank row above the header. */
export function sheetOf(layout: SheetLayout, content: Content[string] = {}): XLSX.WorkSheet {
  const rows: Value[][] = [[sheetName(layout.name)], []];
  if (layout.type === 'form') {
    const values = content as Readonly<Record<string, Value>>;
    rows.push([captionText(FORM_HEADERS.label), captionText(FORM_HEADERS.kk), captionText(FORM_HEADERS.ru)]);
    for (const { path, label, bilingual } of layout.fields) {
      const key = path.join('.');
      const [kk, ru] = bilingual ? [`${key}.kk`, `${key}.ru`] : [key, ''];
      rows.push([captionText(label), values[kk] ?? null, values[ru] ?? null]);
    }
  } else {
    const fields = tableFields(layout);
    rows.push(fields.map(([, label]) => captionText(label)));
    for (const row of Array.isArray(content) ? content : []) rows.push(fields.map(([key]) => row[key] ?? null));
  }
  return XLSX.utils.aoa_to_sheet(rows);
}

/** A workbook of all the sheets of the layout, by their Kazakh names. */
export function workbookOf(
  content: Content = {},
  change: (sheets: Record<string, XLSX.WorkSheet>, book: XLSX.WorkBook) => void = () => {},
): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  const sheets: Record<string, XLSX.WorkSheet> = {};
  for (const layout of REPORT_SHEETS) {
    const sheet = sheetOf(layout, content[layout.name.kk]);
    sheets[layout.name.kk] = sheet;
    XLSX.utils.book_append_sheet(book, sheet, sheetName(layout.name));
  }
  change(sheets, book);
  return book;
}

/** The bytes of a workbook. */
export function bytesOf(book: XLSX.WorkBook, bookType: XLSX.BookType = 'xlsx'): Uint8Array {
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}
