import { parsePeriod } from '../language/periods.ts';
import type { Source } from '../source/source.ts';
import { canonical } from './canonical.ts';
import { type Consolidated, type ConsolidatedMember, consolidatedSchema, memberSchema } from './consolidated-schema.ts';
import type { Member, Merger } from './merge.ts';
import type { Words } from './schema.ts';
import { unpackTally } from './submission.ts';
import { EMPTY_TALLY, type Tally } from './tally.ts';
import { tallyTotals, totalsData, totalsModel } from './totals.ts';
import { NO_TURNOUT, type Turnout } from './turnout.ts';
import { type Understood, understand } from './understand.ts';

/** A source understood as a consolidated report. */
export interface ReadConsolidated extends Understood {
  readonly consolidated: Consolidated;
}

/** Whether a file says that it holds a consolidated report. */
export function isConsolidated({ data }: Source): boolean {
  return (data as { readonly kind?: unknown } | undefined)?.kind === 'consolidated';
}

/** Understands a source as a consolidated report. Values that do not fit are errors, and count as not stated. */
export function createConsolidated(source: Source): ReadConsolidated {
  const { model, ...read } = understand(consolidatedSchema, source);
  return { ...read, consolidated: model };
}

/** What a consolidated file says of itself besides its sums. */
export interface Heading {
  readonly name?: Words | undefined;
  readonly bin?: string | undefined;
  readonly date?: string | undefined;
}

/** The data of a merge, without its members: these are many, and are written one at a time. */
export function consolidatedData(merger: Merger, { name, bin, date }: Heading): Record<string, unknown> {
  const { period, deadline, turnout, totals } = merger;
  const data = {
    esep: 1,
    kind: 'consolidated',
    ...(name && { name }),
    ...(bin !== undefined && { bin }),
    ...(period !== undefined && { period }),
    ...(date !== undefined && { date }),
    ...(deadline !== undefined && { deadline }),
    turnout,
    ...totalsData(totals),
  };
  return canonical(data, consolidatedSchema) as Record<string, unknown>;
}

/** The data of one member; `fileName` is how the consolidated file refers to the member's own. */
export function memberData(member: Member, fileName: FileName): Record<string, unknown> {
  const { submission } = member;
  const figures = submission && { figures: totalsData(unpackTally(submission.figures)) };
  return canonical({ ...describe(member, fileName), ...figures }, memberSchema) as Record<string, unknown>;
}

/** A member as it would be once its data were written and read again, with all its figures or only some. */
export function memberModel(
  member: Member,
  fileName: FileName,
  keeps: (key: string) => boolean = () => true,
): ConsolidatedMember {
  const { submission } = member;
  const { kind = 'provider', period, ...data } = describe(member, fileName);
  const read = period === undefined ? undefined : parsePeriod(period);
  const model = { ...data, kind, ...(read && { period: read }) };
  if (!submission) return model as ConsolidatedMember;
  // Whoever goes through thousands of members for their names should not pay for their figures.
  const tally = () => new Map([...unpackTally(submission.figures)].filter(([key]) => keeps(key)));
  tallies.set(model, tally);
  return Object.defineProperty(model, 'figures', {
    enumerable: true,
    get: () => totalsModel(tally()),
  }) as ConsolidatedMember;
}

/** The tallies of members that were made of one. */
const tallies = new WeakMap<object, () => Tally>();

/** The tally of a member's figures. */
export function memberTally(member: ConsolidatedMember): Tally {
  const known = tallies.get(member);
  if (known) return known();
  return member.figures ? tallyTotals(member.figures) : EMPTY_TALLY;
}

/** The head and the sums of a merge as they would be once they were written and read again. */
export function consolidatedModel(merger: Merger, heading: Heading): Omit<Consolidated, 'members'> {
  return consolidatedSchema.parse(consolidatedData(merger, heading));
}

type FileName = (file: string) => string;

function describe({ entry, submission, status, counted, received }: Member, fileName: FileName) {
  const { name = entry?.name, bin = entry?.bin, kind, period, file, sha256, turnout } = submission ?? {};
  return {
    ...(name && { name }),
    ...(bin !== undefined && { bin }),
    ...(kind === 'consolidated' && { kind }),
    status,
    counted,
    ...(period !== undefined && { period }),
    ...(received !== undefined && { received }),
    ...(file !== undefined && { file: fileName(file) }),
    ...(sha256 !== undefined && { sha256 }),
    ...(submission && { errors: submission.errors, warnings: submission.warnings }),
    ...turnoutData(entry?.expected, turnout),
  };
}

/** Of a member that is itself consolidated, or is expected to be: who is in it, and who should be by the roster. */
function turnoutData(expected: number | undefined, turnout: Turnout | undefined): { turnout?: Turnout } {
  if (expected === undefined) return turnout ? { turnout } : {};
  return { turnout: { ...(turnout ?? NO_TURNOUT), expected } };
}
