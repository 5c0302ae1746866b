import { baselineStale } from './baseline/stale.ts';
import type { Check } from './check.ts';
import { configKind } from './config/kind.ts';
import { configMissing } from './config/missing.ts';
import { configPattern } from './config/pattern.ts';
import { configTemplates } from './config/templates.ts';
import { configUnknownCheck } from './config/unknown-check.ts';
import { configUnknownField } from './config/unknown-field.ts';
import { suppressionExpired } from './suppression/expired.ts';
import { suppressionLeftBehind } from './suppression/left-behind.ts';
import { suppressionReason } from './suppression/reason.ts';
import { suppressionSyntax } from './suppression/syntax.ts';
import { suppressionUnknownCheck } from './suppression/unknown-check.ts';
import { suppressionUnused } from './suppression/unused.ts';

/** Checks of what people decide about findings: configurations, suppressions, baselines. */
export const policyChecks: readonly Check[] = [
  configUnknownField,
  configUnknownCheck,
  configMissing,
  configPattern,
  configTemplates,
  configKind,
  suppressionReason,
  suppressionUnknownCheck,
  suppressionSyntax,
  suppressionExpired,
  suppressionUnused,
  suppressionLeftBehind,
  baselineStale,
];
