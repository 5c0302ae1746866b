import type { Options } from '../source/layout.ts';
import { ROSTER_BOOK } from '../source/roster-sheets.ts';
import { writeWorkbook } from './form.ts';

/** The workbook of a roster, from its plain data; reading it by `ROSTER_BOOK` gives them again. */
export function writeRosterBook(data: unknown, options: Options): Promise<Uint8Array> {
  return writeWorkbook(data, options, { blankRows: 0, book: ROSTER_BOOK });
}
