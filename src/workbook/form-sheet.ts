import type { Workbook } from 'exceljs';
import { valueAt } from '../model/origins.ts';
import { captionText, FORM_HEADERS, type FormSheet } from '../source/layout.ts';
import { protect } from './protection.ts';
import { fitRow } from './row-heights.ts';
import { addSheet, HEADER_ROW, put, putInput, type SheetContent } from './sheet.ts';
import * as styles from './styles.ts';
import { validationOf } from './validations.ts';

const HEADERS = [
  { caption: captionText(FORM_HEADERS.label), width: 50 },
  { caption: captionText(FORM_HEADERS.kk), width: 50 },
  { caption: captionText(FORM_HEADERS.ru), width: 50 },
];

/** Adds a sheet of labelled rows: the label, the value or the Kazakh words, the Russian words. */
export async function addFormSheet(workbook: Workbook, layout: FormSheet, content: SheetContent): Promise<void> {
  const { data, options } = content;
  const sheet = addSheet(workbook, layout, HEADERS);
  for (const [index, field] of layout.fields.entries()) {
    const row = sheet.getRow(HEADER_ROW + 1 + index);
    const [value, russian] = [row.getCell(2), row.getCell(3)];
    put(row.getCell(1), captionText(field.label), styles.label);
    const validation = validationOf(field, options);
    if (field.bilingual) {
      putInput(value, valueAt(data, [...field.path, 'kk']), field, options);
      putInput(russian, valueAt(data, [...field.path, 'ru']), field, options);
    } else {
      // A BIN or a telephone number is text: as a number it would lose its zeros and signs.
      putInput(value, valueAt(data, field.path), field, options, field.kind === 'text');
      put(russian, null, styles.unused);
    }
    fitRow(row);
    if (validation) for (const cell of field.bilingual ? [value, russian] : [value]) cell.dataValidation = validation;
  }
  await protect(sheet);
}
