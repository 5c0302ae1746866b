import * as z from 'zod/mini';
import { wordsSchema } from './schema.ts';
import { count, date, group, kindOf, list, period, text, version } from './values.ts';

const optional = z.optional;

/** The providers of which a report is expected; `received` is the day on which it came in. */
export const rosterSchema = group({
  esep: optional(version),
  kind: optional(kindOf('roster')),
  /** Whose roster it is: the department that consolidates. */
  name: optional(wordsSchema),
  bin: optional(text),
  period: optional(period),
  deadline: optional(date),
  providers: z._default(
    list(
      group({
        bin: optional(text),
        name: optional(wordsSchema),
        received: optional(date),
        /** How many providers a department that is to send a consolidated report answers for. */
        expected: optional(count),
      }),
    ),
    () => [],
  ),
});

/** The providers expected, with where each stands in the roster's file. */
export type Roster = z.output<typeof rosterSchema>;
export type RosterEntry = Roster['providers'][number];
