import { columnName, parseCellName } from '../source/excel-address.ts';
import type { Source } from '../source/source.ts';
import { BOOK_MARK, cellSubject } from '../workbook/consolidated/cell-keys.ts';
import type { FoundFigure } from './find-figure.ts';
import { isNamed, type Place } from './find-place.ts';

/** The sheets of a consolidated workbook; none of a form or of another workbook. */
export function bookSheets({ file, sheets = [], excerpt }: Source): readonly string[] {
  return sheets.filter((sheet) => excerpt({ file, sheet, cell: 'A1' }) === BOOK_MARK);
}

/** Whether the whole, or one of its members, states a figure. */
type States = (key: string, member: number | undefined) => boolean;

/** The figure that a cell of a consolidated workbook shows, by the hidden keys of its row and column. */
export function bookFigure(place: Place, source: Source, states: States): FoundFigure {
  const address = 'cell' in place ? parseCellName(place.cell) : undefined;
  if (!('cell' in place) || !address) return { fault: 'no-figure' };
  const sheets = bookSheets(source).filter((sheet) => place.sheet === undefined || isNamed(sheet, place.sheet));
  const text = (sheet: string, cell: string) => source.excerpt({ file: source.file, sheet, cell });
  const found = sheets.flatMap((sheet) => {
    const isUnderHeader = address.row > 0 && address.column > 0;
    const subject = isUnderHeader
      ? cellSubject(text(sheet, `A${address.row + 1}`), text(sheet, `${columnName(address.column)}1`))
      : undefined;
    return subject && states(subject.key, subject.member) ? [{ sheet, ...subject }] : [];
  });
  const [subject, ...others] = found;
  if (!subject) return { fault: 'no-figure' };
  if (others.length > 0) return { fault: 'several', choices: found.map(({ sheet }) => `'${sheet}'!${place.cell}`) };
  return { key: subject.key, ...(subject.member !== undefined && { member: subject.member }) };
}
