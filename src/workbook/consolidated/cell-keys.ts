/** What a cell of a consolidated workbook shows. */
export interface CellSubject {
  /** The place of a member in the list of the consolidated file, from 0; undefined for what is of the whole. */
  readonly member?: number;
  /** The key of a figure of a tally, or the field of a member or of the whole: `services/transfer/counts/total`, `bin`. */
  readonly key: string;
  /** The cell does not show the figure but how many providers stated it, or of how many they are. */
  readonly shows: 'figure' | 'stated' | 'base';
}

/** What stands in A1 of every sheet, so that a workbook that we made is known from a form. */
export const BOOK_MARK = 'esep/consolidated';

/** What stands in the hidden row over cells that tell how many providers stated a figure, and out of how many. */
export const STATED = 'of';
export const BASE = 'base';

/** What stands in column A of a row whose cells are no figures of the data, such as a difference. */
export const NO_FIGURE = '#';

/**
 * What a cell shows, by the hidden keys of its row (in column A) and of its column (in row 1): the two put together are
 * the key of the figure. `services/transfer` and `counts/total` are a sum, `members/3/services/transfer` and
 * `counts/total` the figure of the member at place 3. Either may be blank: the other alone says it all then. A1 is
 * `BOOK_MARK` in every sheet.
 */
export function cellSubject(rowKey = '', columnKey = ''): CellSubject | undefined {
  if (rowKey === NO_FIGURE) return undefined;
  const parts = [rowKey, columnKey].filter((key) => key !== '').flatMap((key) => key.split('/'));
  const shows = parts.includes(STATED) ? 'stated' : parts.at(-1) === BASE ? 'base' : 'figure';
  const isMember = parts[0] === 'members' && parts.length > 1;
  const key = parts.slice(isMember ? 2 : 0).filter((part) => part !== STATED && part !== BASE);
  if (key.length === 0 && !isMember) return undefined;
  return { ...(isMember && { member: Number(parts[1]) }), key: key.join('/'), shows };
}
