import type { Member } from '../../src/model/merge.ts';
import { packTally, type Submission } from '../../src/model/submission.ts';
import { type Figure, figureKey, type Tally } from '../../src/model/tally.ts';

/** A member that stated these figures of its services, as `merge` would list it. */
export function memberWith(figures: Tally, more: Partial<Submission> = {}, member: Partial<Member> = {}): Member {
  const submission: Submission = {
    file: 'forms/school.yaml',
    sha256: 'ab'.repeat(32),
    state: 'read',
    kind: 'provider',
    name: { kk: '№ 1 мектеп', ru: 'Школа № 1' },
    bin: '010540001234',
    period: '2024-2025',
    figures: packTally(figures),
    errors: 0,
    warnings: 0,
    ...more,
  };
  return { submission, status: 'accepted', counted: true, ...member };
}

/** The counts of one service as a tally has them. */
export function countsOf(item: string, counts: Readonly<Record<string, number | Figure | undefined>>): Tally {
  const stated = Object.entries(counts).filter((entry): entry is [string, number | Figure] => entry[1] !== undefined);
  return new Map(
    stated.map(([name, value]) => [
      figureKey('services', item, 'counts', name),
      typeof value === 'number' ? { sum: value, of: 1 } : value,
    ]),
  );
}
