import { parseCivilDate } from '../language/dates.ts';
import { foldName } from '../language/names.ts';
import type { Cell } from './excel-workbook.ts';
import { type CellKind, type Field, type Option, type Options, optionText, YES_NO } from './layout.ts';

/** Whether a cell states nothing: no value, or only spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell?.value === undefined || (typeof cell.value === 'string' && cell.value.trim() === '');
}

/** Turns cells into the values that the same field would have in YAML. */
export type CellReader = (cell: Cell, field: Field) => unknown;

/** Makes the reader of cells; the words of the drop-down lists become the ids that they stand for. */
export function createCellReader(options: Options): CellReader {
  const find = (text: string, list: readonly Option[]): string | undefined => {
    const index = indexes.get(list) ?? indexOptions(list);
    indexes.set(list, index);
    return index.get(foldName(text));
  };
  const idOf = (text: string, list: readonly Option[]): string => find(text, list) ?? text;
  // A section may be chosen by its number alone: 1.3.
  const numbered = (number: number, list: readonly Option[]): string | undefined =>
    list.length > 0 ? find(String(number), list) : undefined;
  return (cell, { kind, options: list }) => {
    const value = cell.date ?? cell.value;
    const choices = list ? options[list] : [];
    if (typeof value === 'number') return numbered(value, choices) ?? plainNumber(value, kind, cell.percent);
    if (typeof value !== 'string') return value;
    switch (kind) {
      case 'code':
        return idOf(value, choices);
      case 'codes':
        return parts(value, /[;,\r\n]/).map((part) => idOf(part, choices));
      case 'list':
        return parts(value, BETWEEN_ADDRESSES);
      case 'dates':
        return parts(value, /[;,\r\n]/).map((part) => parseCivilDate(part) ?? part);
      case 'yes-no':
        return yesOrNo(value);
      case 'text':
      case 'count':
      case 'share':
      case 'date':
      case 'period':
        return value;
      default:
        return kind satisfies never;
    }
  };
}

function plainNumber(value: number, kind: CellKind, percent: boolean): unknown {
  if (kind === 'list' || kind === 'codes' || kind === 'dates') return [value];
  // 0.985 shown as 98.5 % is 98.49999999999999 when multiplied.
  return kind === 'share' && percent ? Number((value * 100).toFixed(10)) : value;
}

function yesOrNo(text: string): boolean | string {
  const key = foldName(text);
  if (key === foldName(optionText(YES_NO.yes))) return true;
  return key === foldName(optionText(YES_NO.no)) ? false : text;
}

/** An address may hold a comma of its own; one that parts two has a space or another address behind it. */
const BETWEEN_ADDRESSES = /[;\r\n]|,(?=\s|$|https?:|www\.|[\p{L}\p{N}-]+\.\p{L}{2})/iu;

function parts(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The lists are the same for every file. */
const indexes = new WeakMap<readonly Option[], ReadonlyMap<string, string>>();

function indexOptions(list: readonly Option[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  // What a cell shows goes before the words of one language, which two options may share.
  const spellings: ((option: Option) => string)[] = [optionText, ({ id }) => id, ({ kk }) => kk, ({ ru }) => ru];
  for (const spelling of spellings) {
    for (const option of list) {
      const key = foldName(spelling(option));
      if (!index.has(key)) index.set(key, option.id);
    }
  }
  for (const [key, id] of indexAliases(list)) if (!index.has(key)) index.set(key, id);
  return index;
}

/** The other names of options; one that two of them share tells nothing. */
function indexAliases(list: readonly Option[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, aliases = [] } of list) {
    for (const alias of aliases) {
      const key = foldName(alias);
      if ((index.get(key) ?? id) !== id) shared.add(key);
      index.set(key, id);
    }
  }
  for (const key of shared) index.delete(key);
  return index;
}
