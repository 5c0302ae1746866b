import type { Check } from './check.ts';
import { consolidatedChannels } from './consolidated/channels.ts';
import { consolidatedCounted } from './consolidated/counted.ts';
import { consolidatedMembers } from './consolidated/members.ts';
import { consolidatedRepeated } from './consolidated/repeated.ts';
import { consolidatedSum } from './consolidated/sum.ts';
import { consolidatedTurnout } from './consolidated/turnout.ts';
import { mergeContradiction } from './merge/contradiction.ts';
import { mergeDuplicate } from './merge/duplicate.ts';
import { mergeExpected } from './merge/expected.ts';
import { mergeJump } from './merge/jump.ts';
import { mergeLate } from './merge/late.ts';
import { mergeMatchedByName } from './merge/matched-by-name.ts';
import { mergeMissing } from './merge/missing.ts';
import { mergeNameOfAnother } from './merge/name-of-another.ts';
import { mergeOutlier } from './merge/outlier.ts';
import { mergeOverlap } from './merge/overlap.ts';
import { mergePeriod } from './merge/period.ts';
import { mergeTurnout } from './merge/turnout.ts';
import { mergeUnlisted } from './merge/unlisted.ts';
import { rosterDuplicate } from './roster/duplicate.ts';
import { rosterEmpty } from './roster/empty.ts';
import { rosterUnidentified } from './roster/unidentified.ts';

/** The checks on many reports put together: the roster, the merge, and the consolidated report that comes of it. */
export const wholeChecks: readonly Check[] = [
  rosterEmpty,
  rosterUnidentified,
  rosterDuplicate,
  mergeMissing,
  mergeUnlisted,
  mergeMatchedByName,
  mergeNameOfAnother,
  mergePeriod,
  mergeLate,
  mergeDuplicate,
  mergeContradiction,
  mergeOverlap,
  mergeTurnout,
  mergeExpected,
  mergeJump,
  mergeOutlier,
  consolidatedMembers,
  consolidatedCounted,
  consolidatedRepeated,
  consolidatedTurnout,
  consolidatedSum,
  consolidatedChannels,
];
