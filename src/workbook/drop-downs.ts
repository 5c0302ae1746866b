import type { Workbook } from 'exceljs';
import {
  type Caption,
  LISTS_SHEET,
  type OptionList,
  type Options,
  optionText,
  sheetName,
  YES_NO,
} from '../source/layout.ts';
import { escapeText } from './cell-values.ts';

/** A list of the hidden sheet; its name in the workbook is `listName`. */
export type List = OptionList | 'yes-no';

/** The name by which a drop-down finds its list. */
export function listName(list: List): string {
  return `esep_${list.replace('-', '_')}`;
}

/** Adds the hidden sheet: a column a list, named, so that the cells need not know where it stands. */
export function addLists(workbook: Workbook, options: Options): void {
  const name = sheetName(LISTS_SHEET);
  const sheet = workbook.addWorksheet(name, { state: 'veryHidden' });
  const lists: [List, readonly Caption[]][] = [
    ...(Object.entries(options) as [OptionList, readonly Caption[]][]),
    ['yes-no', [YES_NO.yes, YES_NO.no]],
  ];
  for (const [index, [list, captions]] of lists.entries()) {
    if (captions.length === 0) continue;
    const column = sheet.getColumn(index + 1);
    column.values = [list, ...captions.map((caption) => escapeText(optionText(caption)))];
    column.width = 60;
    workbook.definedNames.add(`'${name}'!$${column.letter}$2:$${column.letter}$${captions.length + 1}`, listName(list));
  }
}
