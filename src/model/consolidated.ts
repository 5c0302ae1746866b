import type { ReadError, Source } from '../source/source.ts';
import { type Consolidated, consolidatedSchema } from './consolidated-schema.ts';
import type { Member, Merger } from './merge.ts';
import { type Origins, traceOrigins } from './origins.ts';
import type { Words } from './schema.ts';
import { shape } from './shape.ts';
import { unpackTally } from './submission.ts';
import { totalsData } from './totals.ts';

/** A source understood as a consolidated report: the model, the places of its objects, and what was not understood. */
export interface ReadConsolidated extends Origins {
  readonly source: Source;
  readonly consolidated: Consolidated;
  readonly errors: readonly ReadError[];
}

/** Understands a source as a consolidated report. Values that do not fit are errors, and count as not stated. */
export function createConsolidated(source: Source): ReadConsolidated {
  const { value, errors } = shape(consolidatedSchema, source);
  const consolidated = value ?? consolidatedSchema.parse({});
  return { source, consolidated, errors: [...source.errors, ...errors], ...traceOrigins(consolidated, source) };
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
  return {
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
}

/** The data of one member; `fileName` is how the consolidated file refers to the member's own. */
export function memberData(member: Member, fileName: (file: string) => string): Record<string, unknown> {
  const { entry, submission, status, counted, received } = member;
  const { name = entry?.name, bin = entry?.bin, kind, period, file, sha256, turnout } = submission ?? {};
  const figures = submission && submission.figures !== '[]' ? totalsData(unpackTally(submission.figures)) : undefined;
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
    ...(turnout && { turnout }),
    ...(figures && { figures }),
  };
}
