import { readExcel } from '../source/excel.ts';
import type { Options } from '../source/layout.ts';
import type { Remark } from '../source/remark.ts';
import type { Source } from '../source/source.ts';
import { addFindingsSheet, mendLinks } from './findings-sheet.ts';
import { createWorkbook } from './form.ts';
import { markCells, type PlacedRemark } from './marks.ts';
import { mendNotes } from './note-boxes.ts';
import { repack } from './package.ts';
import { releaseHeights } from './row-heights.ts';
import { createPlaceFinder } from './same-places.ts';

/**
 * A new workbook of the form with the rows that a school sent, the cells with remarks red and explained in notes, and a
 * sheet that lists the remarks first. Undefined where the school sent no workbook, or one that could not be read.
 */
export async function writeAnnotated(
  source: Source,
  remarks: readonly Remark[],
  options: Options,
): Promise<Uint8Array | undefined> {
  if (source.format !== 'excel' || source.data === undefined) return undefined;
  const workbook = await createWorkbook(source.data, options);
  // The reader is the writer's inverse: what it reads from the copy tells where each value came to stand.
  const plain = new Uint8Array(await workbook.xlsx.writeBuffer());
  const findPlace = createPlaceFinder(source, await readExcel(source.file, plain, options));
  const placed = remarks.map((remark): PlacedRemark => {
    const cell = findPlace(remark.at);
    return cell ? { ...remark, cell } : remark;
  });
  const anchors = markCells(workbook, placed);
  addFindingsSheet(workbook, placed);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return repack(
    bytes,
    (xml) => mendLinks(releaseHeights(xml)),
    (xml, name) => mendNotes(mendLinks(xml), name, anchors),
  );
}
