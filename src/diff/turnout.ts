import type { Naming } from '../model/figure-words.ts';
import { valueAt } from '../model/origins.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import type { Figure } from '../model/tally.ts';
import { STATUSES } from '../model/turnout.ts';
import { type Path, pathKey } from '../source/position.ts';
import type { FigureChange, Stated } from './comparison.ts';
import { changeOf, sameFigure } from './figures.ts';
import type { ReadWhole } from './members.ts';

const COUNTS: readonly (readonly [Path, Naming])[] = [
  [['expected'], { kk: 'Күтілген есептер', ru: 'Ожидалось отчетов', en: 'Reports expected' }],
  [['received'], { kk: 'Келіп түскен есептер', ru: 'Поступило отчетов', en: 'Reports received' }],
  [['reported'], { kk: 'Жиынтыққа кірген есептер', ru: 'Вошло в свод отчетов', en: 'Reports in the sums' }],
  ...STATUSES.map((status) => [['statuses', status], STATUS_WORDS[status]] as const),
];

/** How many providers reported, and what became of the others, where it differs. */
export function compareTurnouts(before: ReadWhole, after: ReadWhole): readonly FigureChange[] {
  return COUNTS.flatMap(([path, label]) =>
    changeOf(pathKey(['turnout', ...path]), label, stated(before, path), stated(after, path), sameFigure),
  );
}

function stated({ source, consolidated }: ReadWhole, path: Path): Stated<Figure> | undefined {
  // A status that is not listed is one that nobody has.
  const count = valueAt(consolidated.turnout, path) ?? (consolidated.turnout && path.length > 1 ? 0 : undefined);
  if (typeof count !== 'number') return undefined;
  return { value: { sum: count, of: 1 }, at: source.positionOf(['turnout', ...path]) };
}
