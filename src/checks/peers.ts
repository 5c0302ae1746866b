import { logRatio, median, scaled, type Thresholds } from './comparison.ts';

/** A figure that is far from what the others of the same size state. */
export interface Outlier {
  readonly row: number;
  readonly key: string;
  readonly value: number;
  /** What is usual for one of its size. */
  readonly usual: number;
}

/** The figures of one provider that are compared, by their keys; what is not stated is not there. */
type Row = ReadonlyMap<string, number>;

/**
 * Finds the figures that are far from their peers. Providers differ in size a hundredfold, so a figure is compared with
 * what is usual for the size: the median of all who state it, times how much larger or smaller this provider is by the
 * median of its other figures. How far it is from that is measured in logarithms against the median absolute deviation.
 */
export function findOutliers(rows: readonly Row[], thresholds: Thresholds): readonly Outlier[] {
  const columns = new Map<string, { readonly row: number; readonly value: number }[]>();
  for (const [row, figures] of rows.entries()) {
    for (const [key, value] of figures) {
      const column = columns.get(key) ?? [];
      columns.set(key, column);
      column.push({ row, value });
    }
  }
  const typical = new Map<string, number>();
  for (const [key, cells] of columns) {
    if (cells.length >= thresholds.peers) typical.set(key, median(cells.map(({ value }) => value)));
  }
  const sizes = rows.map((row) => measureSize(row, typical, thresholds.base));
  return [...typical].flatMap(([key, middle]) => {
    const cells = (columns.get(key) ?? []).flatMap(({ row, value }) => {
      const size = sizes[row]?.(key);
      if (size === undefined) return [];
      const expected = middle * size;
      // What is next to nothing in a small school may be some dozens in one ten times as large.
      const base = thresholds.base * Math.max(1, size);
      return [{ row, value, expected, base, ratio: logRatio(value, expected, base) }];
    });
    return [...outliersOf(key, cells, thresholds)];
  });
}

interface Cell {
  readonly row: number;
  readonly value: number;
  readonly expected: number;
  readonly base: number;
  readonly ratio: number;
}

function* outliersOf(key: string, cells: readonly Cell[], thresholds: Thresholds): Generator<Outlier> {
  if (cells.length < thresholds.peers) return;
  const centre = median(cells.map(({ ratio }) => ratio));
  const deviation = median(cells.map(({ ratio }) => Math.abs(ratio - centre)));
  const spread = Math.max(deviation, thresholds.spread) / NORMAL_DEVIATION;
  for (const { row, value, expected, base, ratio } of cells) {
    // A stated zero, or a handful, is nothing unusual: the service was hardly asked for.
    if (value < thresholds.base) continue;
    const distance = Math.abs(ratio - centre);
    const usual = scaled(expected, centre, base);
    const isFar = distance >= Math.log(thresholds.distance) && distance / spread > thresholds.score;
    if (isFar && Math.abs(value - usual) >= thresholds.difference) yield { row, key, value, usual: Math.round(usual) };
  }
}

/** The median absolute deviation of a normal distribution, in standard deviations. */
const NORMAL_DEVIATION = 0.6745;

/**
 * Measures how much larger than the typical provider one is by its figures other than a given one; undefined where
 * these are too small to tell.
 */
function measureSize(
  row: Row,
  typical: ReadonlyMap<string, number>,
  base: number,
): (without: string) => number | undefined {
  const ratios: { readonly key: string; readonly ratio: number }[] = [];
  const sums = { value: 0, middle: 0 };
  for (const [key, value] of row) {
    const middle = typical.get(key);
    if (middle === undefined) continue;
    sums.value += value;
    sums.middle += middle;
    // What is rare everywhere tells nothing by itself.
    if (middle >= base) ratios.push({ key, ratio: value / middle });
  }
  return (without) => {
    const others = ratios.filter(({ key }) => key !== without);
    if (others.length >= MIN_FIGURES) return median(others.map(({ ratio }) => ratio));
    const middle = sums.middle - (typical.get(without) ?? 0);
    return middle >= base ? (sums.value - (row.get(without) ?? 0)) / middle : undefined;
  };
}

/** A slip in one of two figures would move their median as well. */
const MIN_FIGURES = 3;
