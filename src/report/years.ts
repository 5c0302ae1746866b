import { formatNumber } from '../language/numbers.ts';
import type { Text } from './document.ts';
import { type FigureRow, figureText, type RowSet } from './figure-rows.ts';
import { sameText } from './sentences.ts';

/**
 * Rows with last year's figures beside this year's: of every figure `x` there is `last_x`, and `change_x` for tables.
 * What there was last year only comes after the others, above their sum; `alone` is for rows that are the first of many,
 * where nothing else has a place.
 */
export function besideLast({ rows, of }: RowSet, last: RowSet | undefined, alone = false): RowSet {
  if (!last) return { rows, of };
  const before = new Map(last.rows.map((row) => [keyOf(row), row]));
  const known = rows.map((row) => {
    const old = before.get(keyOf(row));
    before.delete(keyOf(row));
    return both(row, old);
  });
  const gone = alone
    ? []
    : [...before.values()].filter(isRendered).map((old) => both({ ...old, figures: {}, texts: {} }, old));
  const isTotal = ({ total }: FigureRow) => total === true;
  return {
    rows: [...known.filter((row) => !isTotal(row)), ...gone.filter((row) => !isTotal(row)), ...known.filter(isTotal)],
    of,
  };
}

function both(row: FigureRow, old: FigureRow | undefined): FigureRow {
  const names = new Set([...Object.keys(row.figures), ...Object.keys(old?.figures ?? {})]);
  const each = <T>(prefix: string, make: (name: string) => T) =>
    Object.fromEntries([...names].map((name) => [`${prefix}_${name}`, make(name)]));
  return {
    ...row,
    figures: { ...row.figures, ...each('last', (name) => old?.figures[name]) },
    texts: {
      ...row.texts,
      ...each('last', (name) => figureText(old?.figures[name], old?.providers)),
      ...each('change', (name) => changeText(row.figures[name]?.sum, old?.figures[name]?.sum)),
    },
  };
}

function changeText(now: number | undefined, last: number | undefined): Text {
  if (now === undefined || last === undefined) return sameText('–');
  return sameText(`${now > last ? '+' : ''}${formatNumber(now - last)}`);
}

/** What was not rendered in either year has nothing to show. */
function isRendered({ figures }: FigureRow): boolean {
  return Object.values(figures).some((figure) => (figure?.sum ?? 0) > 0);
}

function keyOf({ key, name }: FigureRow): string {
  return key ?? name.kk;
}
