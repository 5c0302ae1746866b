import type { Report } from '../model/schema.ts';

/** Whether a form is still blank: nothing is stated in it but what a new form may come with. */
export function isBlank(report: Report): boolean {
  const { provider, period, date, declared, services, complaints, monitoring, texts, annexes } = report;
  const { declared: number, records } = complaints;
  const figures = services.map(({ counts, refused, overdue }) => ({ counts, refused, overdue }));
  return !states({ provider, period, date, declared, figures, number, records, monitoring, texts, annexes });
}

function states(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(states);
  return value !== undefined;
}
