import type { Consolidated, ConsolidatedMember } from '../../model/consolidated-schema.ts';
import type { Reference } from '../../model/reference.ts';
import type { Remark } from '../../source/remark.ts';

/** What was found in the file of a member, worded; `file` is the member's own `file`. */
export interface BookFinding extends Omit<Remark, 'at'> {
  readonly file: string;
  readonly check: string;
}

/** What a consolidated workbook is made of. */
export interface BookContent {
  readonly head: Omit<Consolidated, 'members'>;
  /** Gone through several times, one member at a time, so that they need not all be in memory. */
  readonly members: Iterable<ConsolidatedMember>;
  readonly findings: readonly BookFinding[];
  readonly reference: Reference;
}
