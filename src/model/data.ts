import type { Source } from '../source/source.ts';
import { createConsolidated, isConsolidated, type ReadConsolidated } from './consolidated.ts';
import { createReport, type ReadReport } from './report.ts';
import { createRoster, isRoster, type ReadRoster } from './roster.ts';

/** A source understood as what it says it is; one that says nothing is the report of a provider. */
export type Data =
  | ({ readonly kind: 'provider' } & ReadReport)
  | ({ readonly kind: 'consolidated' } & ReadConsolidated)
  | ({ readonly kind: 'roster' } & ReadRoster);

/** Understands a source of any kind. */
export function createData(source: Source): Data {
  if (isConsolidated(source)) return { kind: 'consolidated', ...createConsolidated(source) };
  if (isRoster(source)) return { kind: 'roster', ...createRoster(source) };
  return { kind: 'provider', ...createReport(source) };
}
