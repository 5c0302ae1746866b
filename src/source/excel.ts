import { cellName, parseCellName } from './excel-address.ts';
import { createCellReader } from './excel-cell.ts';
import { createGathering } from './excel-data.ts';
import { readForm } from './excel-form.ts';
import { createEvaluator, rememberResults } from './excel-formula.ts';
import { type Area, inspectCells } from './excel-inspection.ts';
import type { Reading } from './excel-reading.ts';
import { findSheets, inspectSheets, pathsOf } from './excel-sheets.ts';
import { readTable } from './excel-table.ts';
import { openWorkbook, type WorkbookFault } from './excel-workbook.ts';
import type { BookLayout, Options } from './layout.ts';
import { MAX_CELLS, MAX_READ_ERRORS, MAX_UNZIPPED_BYTES } from './limits.ts';
import { REPORT_BOOK } from './report-sheets.ts';
import { type ReadError, type Source, unreadable } from './source.ts';

/** Reads a workbook of a layout, of a kind of file that is known; never throws for what the workbook holds. */
export async function readExcel(
  file: string,
  bytes: Uint8Array,
  options: Options,
  kind: 'xlsx' | 'xls' | 'ods' = 'xlsx',
  layout: BookLayout = REPORT_BOOK,
): Promise<Source> {
  const sheets = await openWorkbook(bytes, kind);
  if (typeof sheets === 'string') return unreadable(file, 'excel', fault(file, sheets));
  const found = findSheets(sheets, layout.sheets);
  const gathering = createGathering(file, layout.order);
  const reading: Reading = {
    gathering,
    errors: [...inspectSheets(file, sheets, found, layout.sheets)],
    ignores: [],
    compute: rememberResults(createEvaluator(sheets)),
    readValue: createCellReader(options),
    options,
    absent: found.missing.flatMap(pathsOf),
    at: (sheet, address) => ({ file, sheet: sheet.name, cell: cellName(address) }),
  };
  const areas: Area[] = [];
  for (const each of layout.sheets) {
    const sheet = found.known.get(each);
    const area = sheet && (each.type === 'form' ? readForm(sheet, each, reading) : readTable(sheet, each, reading));
    if (area) areas.push(area);
  }
  const errors = [...reading.errors, ...areas.flatMap((area) => inspectCells(file, area, reading.compute))];
  return {
    file,
    format: 'excel',
    data: found.known.size > 0 ? gathering.data : undefined,
    errors: errors.slice(0, MAX_READ_ERRORS),
    absent: reading.absent,
    ...(reading.ignores.length > 0 && { ignores: reading.ignores }),
    sheets: sheets.map(({ name }) => name),
    positionOf: gathering.positionOf,
    excerpt: (position) => {
      if (!('cell' in position)) return undefined;
      const address = parseCellName(position.cell);
      const sheet = sheets.find(({ name }) => name === position.sheet);
      return address && sheet?.rows.get(address.row)?.get(address.column)?.text;
    },
  };
}

function fault(file: string, name: WorkbookFault): ReadError {
  const limits: Partial<Record<WorkbookFault, number>> = {
    'zip-bomb': MAX_UNZIPPED_BYTES,
    'too-many-cells': MAX_CELLS,
  };
  const limit = limits[name];
  return { check: `file/${name}`, at: { file }, ...(limit !== undefined && { values: { limit } }) };
}
