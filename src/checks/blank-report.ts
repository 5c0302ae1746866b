import type { Report } from '../model/schema.ts';

/** Whether a form is still blank: nothing is stated in it, or only the services that a new form lists. */
export function isBlank(report: Report): boolean {
  const { services, esep: _version, kind: _kind, ...rest } = report;
  return !states(rest) && !services.some(({ counts, refused, overdue }) => states({ counts, refused, overdue }));
}

function states(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(states);
  return value !== undefined;
}
