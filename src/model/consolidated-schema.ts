import * as z from 'zod/mini';
import { wordsSchema } from './schema.ts';
import { totalsSchema, totalsShape } from './totals.ts';
import { STATUSES } from './turnout.ts';
import { code, count, date, expectations, group, kindOf, list, period, text, version, yesNo } from './values.ts';

const optional = z.optional;

const status = z.enum(STATUSES);
expectations.add(status, { expected: 'code' });

const memberKind = z.enum(['provider', 'consolidated']);
expectations.add(memberKind, { expected: 'code' });

/** How many were expected, sent something, were summed; then how many have each status. */
const turnout = group({
  expected: optional(count),
  received: z._default(count, 0),
  reported: z._default(count, 0),
  statuses: z._default(
    group(
      Object.fromEntries(STATUSES.map((name) => [name, optional(count)])) as Record<
        (typeof STATUSES)[number],
        z.ZodMiniOptional<typeof count>
      >,
    ),
    () => ({}),
  ),
});

/** One provider, or one consolidated report, of those that a consolidated report is made of. */
export const memberSchema = group({
  name: optional(wordsSchema),
  bin: optional(text),
  kind: z._default(memberKind, 'provider'),
  status: optional(status),
  /** Whether its figures are in the sums. */
  counted: optional(yesNo),
  period: optional(period),
  /** The day on which its report was received, or else the day of the report. */
  received: optional(date),
  /** Where its file stands, from the folder of the consolidated file, and the SHA-256 of its bytes. */
  file: optional(text),
  sha256: optional(code),
  errors: optional(count),
  warnings: optional(count),
  /** Of a member that is itself consolidated. */
  turnout: optional(turnout),
  figures: optional(totalsSchema),
});

/** The data of a consolidated report: the sums, and every member with what it adds to them. */
export const consolidatedSchema = group({
  esep: optional(version),
  kind: optional(kindOf('consolidated')),
  name: optional(wordsSchema),
  bin: optional(text),
  period: optional(period),
  date: optional(date),
  deadline: optional(date),
  turnout: optional(turnout),
  ...totalsShape,
  members: z._default(list(memberSchema), () => []),
});

/** One consolidated report; its objects keep their places, so they are never copied. */
export type Consolidated = z.output<typeof consolidatedSchema>;
export type ConsolidatedMember = Consolidated['members'][number];
