import { figureLabel } from '../model/figure-label.ts';
import { pathOfFigure } from '../model/figure-path.ts';
import type { Naming } from '../model/figure-words.ts';
import { valueAt } from '../model/origins.ts';
import { CHANNELS, type Reference } from '../model/reference.ts';
import { CONTROL_FIGURES } from '../model/schema.ts';
import { type Figure, figureKey, figureParts, type Tally } from '../model/tally.ts';
import type { Path } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import type { Change, FigureChange, Stated } from './comparison.ts';

/** Figures of one side: of a whole report, or of the member that stands at `path`. */
export interface Figures {
  readonly tally: Tally;
  readonly source: Source;
  readonly path: Path;
}

/** Every figure that differs, in the order of the form. */
export function compareFigures(before: Figures, after: Figures, reference: Reference): readonly FigureChange[] {
  const keys = inOrder(new Set([...before.tally.keys(), ...after.tally.keys()]));
  return keys.flatMap((key) =>
    changeOf(key, figureLabel(key, reference), stated(before, key), stated(after, key), sameFigure),
  );
}

/** One change, or none where both sides say the same. */
export function changeOf<T>(
  key: string,
  label: Naming,
  before: Stated<T> | undefined,
  after: Stated<T> | undefined,
  same: (a: T, b: T) => boolean = Object.is,
): readonly Change<T>[] {
  if (!before && !after) return [];
  if (before && after && same(before.value, after.value)) return [];
  return [{ key, label, ...(before && { before }), ...(after && { after }) }];
}

/** Whether two figures are the same: equal sums that more providers stated are not. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return a.sum === b.sum && a.of === b.of;
}

function stated({ tally, source, path }: Figures, key: string): Stated<Figure> | undefined {
  const value = tally.get(key);
  return value && { value, at: source.positionOf([...path, ...pathOfFigure(valueAt(source.data, path), key)]) };
}

const GROUPS = ['declared', 'services', 'complaints', 'monitoring'];
const FIGURES: readonly string[] = [
  ...[...CHANNELS, 'total', 'refused', 'overdue'],
  ...['carried_out', ...CONTROL_FIGURES, 'asked', 'satisfied', 'dissatisfied'],
];

/** Groups as in the form, items as they come in the files, the figures of an item as in the form. */
function inOrder(keys: ReadonlySet<string>): readonly string[] {
  const items = new Map<string, number>();
  const ranks = new Map<string, readonly number[]>();
  for (const key of keys) {
    const parts = figureParts(key);
    const item = figureKey(...parts.slice(0, 2));
    if (!items.has(item)) items.set(item, items.size);
    const figure = FIGURES.indexOf(parts.at(-1) as string);
    ranks.set(key, [GROUPS.indexOf(parts[0] as string), parts[0] === 'declared' ? 0 : (items.get(item) ?? 0), figure]);
  }
  return [...keys].sort((a, b) => byRank(ranks.get(a) ?? [], ranks.get(b) ?? []));
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((rank, place) => rank !== b[place]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}
