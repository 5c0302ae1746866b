import type { Period } from '../language/periods.ts';

/** A period as the data hold it: `2025-2026` or `2025`. */
export function periodText(period: Period): string {
  return period.kind === 'school' ? `${period.from}-${period.to}` : String(period.year);
}
