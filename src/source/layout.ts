import type { Path } from './position.ts';

/** Words in both official languages, as a sheet shows them: `Барлығы / Всего`. */
export interface Caption {
  readonly kk: string;
  readonly ru: string;
  /** Other words by which a reader knows it, such as the official long ones; they are never written. */
  readonly aliases?: readonly string[];
}

/** An entry of a drop-down list: the id that the data hold and the words that the cell shows. */
export interface Option extends Caption {
  readonly id: string;
}

/** What a cell holds; `list` is several values parted by semicolons, commas or line breaks, `codes` several options likewise. */
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
  /** In a table sheet: the column may be left out. */
  readonly optional?: boolean;
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
  /** A workbook may do without the sheet. */
  readonly optional?: boolean;
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
  /** Lists that people keep for themselves: the sheet may have any name, and columns and sheets of their own beside. */
  readonly loose?: boolean;
}

export type SheetLayout = FormSheet | TableSheet;

/** A kind of workbook: its sheets, and the outermost fields of its data in the order in which YAML has them. */
export interface BookLayout {
  readonly sheets: readonly SheetLayout[];
  readonly order: readonly string[];
}

/** The header of the first column of a grouped table: which object a row belongs to. */
export const GROUP_NUMBER: Caption = { kk: 'Қосымша №', ru: 'Приложение №' };

/** The headers of a form sheet: the label, the value (or the Kazakh words), the Russian words. */
export const FORM_HEADERS = {
  label: { kk: 'Көрсеткіш', ru: 'Показатель' },
  kk: { kk: 'Мәні (қазақша)', ru: 'Значение (на казахском)' },
  ru: { kk: 'Орысша', ru: 'На русском' },
} as const satisfies Record<string, Caption>;

/** The hidden sheet with the lists that cells choose from. */
export const LISTS_SHEET: Caption = { kk: 'Тізімдер', ru: 'Списки' };

/** The sheet of a copy sent back to a school, with what is wrong in it; it is no data. */
export const FINDINGS_SHEET: Caption = { kk: 'Қателер', ru: 'Ошибки' };

/** The header of a column whose cells ask not to count findings in their rows; it is no data, and a form has none. */
export const IGNORE_COLUMN: Caption = { kk: 'Ескермеу', ru: 'Не учитывать', aliases: ['esep-ignore'] };

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
