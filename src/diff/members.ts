import { foldName } from '../language/names.ts';
import type { Consolidated, ConsolidatedMember } from '../model/consolidated-schema.ts';
import type { Reference } from '../model/reference.ts';
import { EMPTY_TALLY } from '../model/tally.ts';
import { tallyTotals } from '../model/totals.ts';
import type { Source } from '../source/source.ts';
import type { MemberChange, MemberSide } from './comparison.ts';
import { compareFigures, type Figures } from './figures.ts';

/** A file understood as a consolidated report. */
export interface ReadWhole {
  readonly source: Source;
  readonly consolidated: Consolidated;
}

/** A member with its number in the file. */
interface Placed {
  readonly member: ConsolidatedMember;
  readonly index: number;
}

interface Pair {
  readonly before?: Placed | undefined;
  readonly after?: Placed | undefined;
}

/** The members that are on one side only, or differ, in the order of the first file. */
export function compareMembers(before: ReadWhole, after: ReadWhole, reference: Reference): readonly MemberChange[] {
  return matchMembers(before.consolidated.members, after.consolidated.members).flatMap((pair) => {
    const { name = {}, bin } = (pair.after ?? pair.before)?.member ?? {};
    const old = sideOf(before, pair.before);
    const now = sideOf(after, pair.after);
    // What a member that came or went has stated is no change of a figure: it is there as a whole, or not at all.
    const figures =
      pair.before && pair.after
        ? compareFigures(figuresOf(before, pair.before), figuresOf(after, pair.after), reference)
        : [];
    const isSame = old && now && old.status === now.status && old.counted === now.counted && figures.length === 0;
    if (isSame) return [];
    return [
      { name, ...(bin !== undefined && { bin }), ...(old && { before: old }), ...(now && { after: now }), figures },
    ];
  });
}

function sideOf({ source }: ReadWhole, placed: Placed | undefined): MemberSide | undefined {
  if (!placed) return undefined;
  const { status, counted } = placed.member;
  return {
    ...(status !== undefined && { status }),
    ...(counted !== undefined && { counted }),
    at: source.positionOf(['members', placed.index]),
  };
}

function figuresOf({ source }: ReadWhole, { member, index }: Placed): Figures {
  const tally = member.figures ? tallyTotals(member.figures) : EMPTY_TALLY;
  return { tally, source, path: ['members', index, 'figures'] };
}

/** Pairs members by BIN; by name only where a BIN is missing on either side and just one has that name. */
function matchMembers(before: readonly ConsolidatedMember[], after: readonly ConsolidatedMember[]): readonly Pair[] {
  const unmatched = new Set(inOrder(after));
  const pairs: { before: Placed; after?: Placed | undefined }[] = inOrder(before).map((placed) => ({ before: placed }));
  const take = (pair: (typeof pairs)[number], found: Placed | undefined): void => {
    if (!found) return;
    unmatched.delete(found);
    pair.after = found;
  };
  const byBin = groupBy(unmatched, ({ bin }) => (bin === undefined ? [] : [bin]));
  for (const pair of pairs) take(pair, byBin.get(pair.before.member.bin ?? '')?.shift());
  const byName = groupBy(unmatched, namesOf);
  for (const pair of pairs) {
    if (pair.after) continue;
    const named = namesOf(pair.before.member).flatMap((name) => byName.get(name) ?? []);
    const found = [...new Set(named)].filter((each) => unmatched.has(each));
    const [only] = found;
    const isSure = only?.member.bin === undefined || pair.before.member.bin === undefined;
    if (found.length === 1 && isSure) take(pair, only);
  }
  const placeOf = ({ before: old, after: now }: Pair): number => old?.index ?? before.length + (now?.index ?? 0);
  return [...pairs, ...[...unmatched].map((placed) => ({ after: placed }))].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Those in the sums first: of several lines of one provider they are the ones that count. */
function inOrder(members: readonly ConsolidatedMember[]): readonly Placed[] {
  return members
    .map((member, index) => ({ member, index }))
    .sort((a, b) => Number(b.member.counted ?? false) - Number(a.member.counted ?? false));
}

function groupBy(
  placed: Iterable<Placed>,
  keysOf: (member: ConsolidatedMember) => readonly string[],
): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    for (const key of new Set(keysOf(each.member))) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  }
  return groups;
}

function namesOf({ name }: ConsolidatedMember): readonly string[] {
  return [name?.kk, name?.ru].filter((text) => text !== undefined).map(foldName);
}
