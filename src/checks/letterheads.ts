import type { Check } from './check.ts';
import { letterheadBlank } from './letterhead/blank.ts';
import { letterheadDropped } from './letterhead/dropped.ts';
import { letterheadFont } from './letterhead/font.ts';
import { letterheadFontUnknown } from './letterhead/font-unknown.ts';
import { letterheadKind } from './letterhead/kind.ts';
import { letterheadMargin } from './letterhead/margin.ts';
import { letterheadPaper } from './letterhead/paper.ts';
import { letterheadPlaceholder } from './letterhead/placeholder.ts';
import { letterheadStyle } from './letterhead/style.ts';
import { letterheadUnreadable } from './letterhead/unreadable.ts';

/** Checks of a house's own document that a report takes its look from. */
export const letterheadChecks: readonly Check[] = [
  letterheadKind,
  letterheadUnreadable,
  letterheadPaper,
  letterheadMargin,
  letterheadBlank,
  letterheadPlaceholder,
  letterheadStyle,
  letterheadFont,
  letterheadFontUnknown,
  letterheadDropped,
];
