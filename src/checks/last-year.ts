import type { ReadConsolidated } from '../model/consolidated.ts';
import type { ConsolidatedMember } from '../model/consolidated-schema.ts';
import { pathOfFigure } from '../model/figure-path.ts';
import { namesOf } from '../model/identity.ts';
import type { Member } from '../model/merge.ts';
import { unpackTally } from '../model/submission.ts';
import type { Figure, Tally } from '../model/tally.ts';
import { tallyTotals } from '../model/totals.ts';
import type { Position } from '../source/position.ts';
import { logRatio, type Thresholds } from './comparison.ts';
import { serviceFigures } from './service-totals.ts';

/** A total that a member states this year and last. */
export interface Change {
  readonly member: Member;
  readonly key: string;
  readonly now: number;
  readonly last: number;
  /** Last year's figure for as many providers as state it now. */
  readonly expected: number;
  readonly ratio: number;
  readonly place: () => Position;
}

/** The totals that members state in both years; what is missing in one of them is no zero. */
export function listChanges(
  members: readonly Member[],
  previous: ReadConsolidated,
  { base }: Thresholds,
): readonly Change[] {
  const find = indexMembers(previous.consolidated.members);
  return members.flatMap((member) => {
    const known = member.counted && member.submission ? find(member) : undefined;
    if (!known?.figures || !member.submission) return [];
    const [now, last] = [unpackTally(member.submission.figures), tallyTotals(known.figures)];
    return [...comparedFigures(now)].flatMap(([key, figure]) => {
      const before = last.get(key);
      if (!before) return [];
      const expected = before.sum * (figure.of / Math.max(1, before.of));
      const ratio = logRatio(figure.sum, expected, base);
      const place = () => placeIn(previous, known, key);
      return [{ member, key, now: figure.sum, last: before.sum, expected, ratio, place }];
    });
  });
}

function* comparedFigures(tally: Tally): Generator<readonly [string, Figure]> {
  const total = tally.get('declared/total');
  if (total) yield ['declared/total', total];
  yield* serviceFigures(tally);
}

/** Finds last year's member by BIN, else by a name that only one of them has. */
function indexMembers(members: readonly ConsolidatedMember[]): (member: Member) => ConsolidatedMember | undefined {
  const byBin = new Map<string, ConsolidatedMember>();
  const byName = new Map<string, Set<ConsolidatedMember>>();
  for (const member of members) {
    if (!member.counted) continue;
    if (member.bin !== undefined) byBin.set(member.bin, member);
    for (const name of namesOf(member)) byName.set(name, (byName.get(name) ?? new Set()).add(member));
  }
  return ({ entry, submission }) => {
    for (const bin of [entry?.bin, submission?.bin]) {
      const found = bin === undefined ? undefined : byBin.get(bin);
      if (found) return found;
    }
    const named = namesOf(submission?.name ? submission : (entry ?? {})).flatMap((name) => [
      ...(byName.get(name) ?? []),
    ]);
    const [only, ...others] = new Set(named);
    // Two schools of one name have two BINs.
    return others.length === 0 && (only?.bin === undefined || submission?.bin === undefined) ? only : undefined;
  };
}

function placeIn({ source, consolidated }: ReadConsolidated, member: ConsolidatedMember, key: string): Position {
  const base = ['members', consolidated.members.indexOf(member), 'figures'];
  return source.positionOf([...base, ...pathOfFigure(member.figures, key)]);
}
