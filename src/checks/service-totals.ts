import { type Submission, unpackTally } from '../model/submission.ts';
import { type Figure, figureParts, type Tally } from '../model/tally.ts';

/** How often each service was rendered, by the keys of the figures. */
export function serviceTotals({ figures }: Submission): ReadonlyMap<string, number> {
  return new Map([...serviceFigures(unpackTally(figures))].map(([key, { sum }]) => [key, sum]));
}

/** The figures of a tally that say how often each service was rendered. */
export function* serviceFigures(tally: Tally): Generator<readonly [string, Figure]> {
  for (const [key, figure] of tally) {
    const [group, , list, name] = figureParts(key);
    if (group === 'services' && list === 'counts' && name === 'total') yield [key, figure];
  }
}
