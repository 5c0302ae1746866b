import ExcelJS, { type Workbook } from 'exceljs';
import { canonical } from '../model/canonical.ts';
import type { BookLayout, Options } from '../source/layout.ts';
import { REPORT_BOOK } from '../source/report-sheets.ts';
import { addLists } from './drop-downs.ts';
import { addFormSheet } from './form-sheet.ts';
import { repack } from './package.ts';
import { releaseHeights } from './row-heights.ts';
import type { SheetContent } from './sheet.ts';
import { addTableSheet } from './table-sheet.ts';

/** How a workbook is laid out beyond its data. */
export interface WorkbookSettings {
  /** Rows left blank under the data of each table, 10 unless told. */
  readonly blankRows?: number;
  /** The kind of workbook, the form of a report unless told. */
  readonly book?: BookLayout;
}

/** The workbook of one report, to fill in or to go on with; reading it gives the data again. */
export async function writeWorkbook(
  data: unknown,
  options: Options,
  settings: WorkbookSettings = {},
): Promise<Uint8Array> {
  const workbook = await createWorkbook(data, options, settings);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), releaseHeights);
}

/** The same workbook before it is packed, for what may still be added to it. */
export async function createWorkbook(
  data: unknown,
  options: Options,
  { blankRows = 10, book = REPORT_BOOK }: WorkbookSettings = {},
): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'esep';
  workbook.created = workbook.modified = new Date(Date.UTC(2000, 0, 1));
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  const content: SheetContent = { data: canonical(data), options, blankRows };
  for (const layout of book.sheets) {
    if (layout.type === 'form') await addFormSheet(workbook, layout, content);
    else await addTableSheet(workbook, layout, content);
  }
  addLists(workbook, options);
  return workbook;
}
