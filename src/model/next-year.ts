import { formatPeriod, type Period, parsePeriod } from '../language/periods.ts';
import { canonical } from './canonical.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Last year's data as the start of this year's: who the provider is, its services and its texts stay, the period moves
 * on by a year; whatever was counted, dated or recorded goes.
 */
export function lastYear(data: unknown): unknown {
  const { esep, kind, provider, period, services, complaints, texts, annexes } = fieldsOf(data);
  return canonical({
    esep,
    kind,
    provider,
    period: nextPeriod(period),
    services: Array.isArray(services) ? services.map(uncounted) : undefined,
    complaints: { days: fieldsOf(complaints).days },
    texts,
    annexes,
  });
}

function uncounted(service: unknown): Fields {
  const { id, name, ways, fee } = fieldsOf(service);
  return { id, name, ways, fee };
}

function nextPeriod(value: unknown): string | number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const period = parsePeriod(value);
  if (!period) return undefined;
  const next: Period =
    period.kind === 'school'
      ? { kind: 'school', from: period.from + 1, to: period.to + 1 }
      : { kind: 'calendar', year: period.year + 1 };
  const text = formatPeriod(next, 'kk', 'plain');
  return typeof value === 'number' ? Number(text) : text;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
