import { type Comparison, differenceOf, type FigureChange, type Stated } from '../diff/comparison.ts';
import type { Figure } from '../model/tally.ts';

/** A comparison as JSON for other programs: a side that is not there is not stated. */
export function comparisonJson({ figures, members, ...rest }: Comparison): string {
  const data = {
    ...rest,
    figures: figures.map(figureData),
    members: members.map((member) => ({ ...member, figures: member.figures.map(figureData) })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function figureData(change: FigureChange): object {
  const { key, label, before, after } = change;
  const { by, percent } = differenceOf(change) ?? {};
  return {
    key,
    label,
    ...(before && { before: sideData(before) }),
    ...(after && { after: sideData(after) }),
    ...(by !== undefined && { difference: by }),
    ...(percent !== undefined && { percent: Math.round(percent * 10) / 10 }),
  };
}

function sideData({ value, at }: Stated<Figure>): object {
  return { ...value, at };
}
