import { dayNumber, formatDate, parseCivilDate } from '../language/dates.ts';
import { type Field, type Options, optionText, YES_NO } from '../source/layout.ts';

/** What a cell of a workbook holds, in the terms of the file format: a date is a number of days. */
export type CellContent = string | number | boolean | null;

/** Excel counts days from the end of 1899, and only from March 1900 on without its false leap day. */
const EPOCH = 25_569;
const FIRST_DATE = '1900-03-01';

/** The cell of a value of the data; reading that cell gives the value again. */
export function cellContent(value: unknown, field: Field, options: Options): CellContent {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((item) => itemText(item, field, options)).join('; ');
  if (typeof value === 'boolean') return field.kind === 'yes-no' ? optionText(YES_NO[value ? 'yes' : 'no']) : value;
  if (field.kind === 'date') return dateSerial(value) ?? (value as CellContent);
  if (field.kind === 'code' || field.kind === 'codes')
    return choiceText(value, field, options) ?? (value as CellContent);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The number Excel keeps for a day written `YYYY-MM-DD`; no clock or time zone takes part. */
export function dateSerial(value: unknown): number | undefined {
  if (typeof value !== 'string' || value < FIRST_DATE || parseCivilDate(value) !== value) return undefined;
  return dayNumber(value) + EPOCH;
}

/**
 * A text as the file format spells it: line ends as Excel has them, characters that XML cannot hold, or would change, as `_xHHHH_`, and a text that
 * happens to look like one so that it stays as it is.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
}

function itemText(item: unknown, field: Field, options: Options): string {
  if (field.kind === 'dates' && dateSerial(item) !== undefined) return formatDate(item as string, 'ru', 'short');
  return choiceText(item, field, options) ?? String(item);
}

function choiceText(id: unknown, field: Field, options: Options): string | undefined {
  const option = field.options && options[field.options].find((each) => each.id === id);
  return option && optionText(option);
}
