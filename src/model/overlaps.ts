import { memberKey } from './figure-path.ts';
import type { Member } from './merge.ts';
import type { Submission } from './submission.ts';

/** A provider that is in two of the files: where each states it, by the key of its BIN in that file. */
export interface Overlap {
  readonly bin: string;
  readonly first: Stated;
  readonly second: Stated;
}

interface Stated {
  readonly submission: Submission;
  readonly key: string;
}

/** The providers that would be summed twice: in two consolidated reports, or in one and by their own report. */
export function findOverlaps(members: readonly Member[]): readonly Overlap[] {
  const seen = new Map<string, Stated>();
  const overlaps: Overlap[] = [];
  for (const { submission, counted } of members) {
    if (!submission || !counted) continue;
    const { bin, leaves = [] } = submission;
    const own = bin === undefined ? [] : [{ bin, key: 'bin' }];
    for (const leaf of [...own, ...leaves.map((each) => ({ bin: each, key: memberKey(each) }))]) {
      const first = seen.get(leaf.bin);
      const second = { submission, key: leaf.key };
      if (!first) seen.set(leaf.bin, second);
      // Within one file it is that file's own matter.
      else if (first.submission !== submission) overlaps.push({ bin: leaf.bin, first, second });
    }
  }
  return overlaps;
}

/**
 * Takes out of the sums what would be in them twice. A provider's own report gives way to the consolidated one that it
 * is in; of two consolidated reports neither can be told right, and both go back.
 */
export function settleOverlaps(
  members: readonly Member[],
  overlaps: readonly Overlap[],
  includeRejected: boolean,
): readonly Member[] {
  const twins = new Map<Submission, Submission>();
  for (const { first, second } of overlaps) {
    twins.set(first.submission, second.submission);
    twins.set(second.submission, first.submission);
  }
  if (twins.size === 0) return members;
  return members.map((member) => {
    const twin = member.submission && member.counted ? twins.get(member.submission) : undefined;
    if (!twin) return member;
    if (member.submission?.kind === 'consolidated' && twin.kind === 'consolidated') {
      return { ...member, status: 'rejected', counted: includeRejected };
    }
    return member.submission?.kind === 'provider' && twin.kind === 'consolidated'
      ? { ...member, status: 'duplicate', counted: false, extra: true }
      : member;
  });
}
