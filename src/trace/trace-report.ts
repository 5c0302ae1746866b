import { figureLabel } from '../model/figure-label.ts';
import { pathsOfFigure } from '../model/figure-path.ts';
import type { Naming } from '../model/figure-words.ts';
import { valueAt } from '../model/origins.ts';
import { CHANNELS, type Reference } from '../model/reference.ts';
import type { ReadReport } from '../model/report.ts';
import type { Complaint, ControlEvent, Report } from '../model/schema.ts';
import { serviceLabel } from '../model/services.ts';
import { figureKey, figureParts, itemKey } from '../model/tally.ts';
import { tallyReport } from '../model/tally-report.ts';
import type { Path } from '../source/position.ts';
import { addFigures, takeLargest } from './limited.ts';
import { findMisread } from './misread.ts';
import { isOwnPlace } from './own-place.ts';
import type { Term, Trace } from './trace.ts';

/** A part of a provider's figure: its place, what it is called, and how much it adds. */
interface Part {
  readonly path: Path;
  readonly label: Partial<Naming>;
  readonly value: number | undefined;
}

/** Where a figure of one provider's report comes from: its services, its channels, its complaints, its events. */
export function traceReport(
  { report, source, errors }: ReadReport,
  key: string,
  { reference, limit }: { readonly reference: Reference; readonly limit: number },
): Trace {
  const places = pathsOfFigure(source.data, key);
  const own = places.filter((path) => isOwnPlace(path, key));
  const misread = findMisread({ source, errors }, own);
  const value = misread === undefined ? tallyReport(report).get(key) : undefined;
  const parts = partsOf(report, source.data, key, reference);
  const terms = parts.flatMap(({ path, label, value: part }): Term[] =>
    part === undefined ? [] : [{ label, value: { sum: part, of: 1 }, at: source.positionOf(path) }],
  );
  const { shown, rest } = takeLargest(terms, limit);
  const silent = parts.length - terms.length;
  const added = addFigures(terms.map((term) => term.value));
  const total = added?.sum ?? 0;
  return {
    kind: 'provider',
    file: source.file,
    name: report.provider.name ?? {},
    figure: key,
    label: figureLabel(key, reference),
    at: source.positionOf(places[0] ?? []),
    ...(value && { value }),
    ...(misread !== undefined && { misread }),
    terms: shown,
    rest,
    ...(added && { sum: { sum: total, of: 1 } }),
    outside: [],
    restOutside: { count: 0, sum: 0 },
    silent,
    // What some part does not state may be the difference, but only upwards.
    adds: terms.length === 0 || value === undefined || total === value.sum || (silent > 0 && total < value.sum),
  };
}

function partsOf(report: Report, data: unknown, key: string, reference: Reference): readonly Part[] {
  const own = pathsOfFigure(data, key);
  const [group, second = '', ...rest] = figureParts(key);
  const stated = (path: Path, name: string): Part => ({
    path,
    label: figureLabel(name, reference),
    value: numberAt(report, path),
  });
  if (group === 'complaints') return recordParts(report, own, rest.length > 0, reference);
  if (!own.every((path) => isOwnPlace(path, key))) {
    return own.map((path) => stated(path, keyOf(report, path)));
  }
  if (group === 'declared') {
    const figure = second === 'refused' || second === 'overdue' ? [second] : ['counts', second];
    const items = new Set(report.services.filter(({ id, name }) => id !== undefined || name).map(itemKey));
    const keys = [...items].map((item) => figureKey('services', item, ...figure));
    return keys.flatMap((name) => pathsOfFigure(data, name).map((path) => stated(path, name)));
  }
  if (group === 'services' && rest.at(-1) === 'total') {
    return own.flatMap((path) =>
      CHANNELS.map((channel) => {
        const place = [...path.slice(0, -1), channel];
        return stated(place, keyOf(report, place));
      }),
    );
  }
  return group === 'monitoring' ? eventParts(report, second, rest[0] ?? '') : [];
}

/** The complaints that make up a count: all of them, or those of a ground, channel, outcome or service. */
function recordParts(
  { complaints }: Report,
  own: readonly Path[],
  isOfList: boolean,
  reference: Reference,
): readonly Part[] {
  const paths = isOfList
    ? own.filter((path) => path.length > 3)
    : complaints.records.map((_, index) => ['complaints', 'records', index]);
  return paths.map((path) => ({ path, label: recordLabel(complaints.records[Number(path[2])], reference), value: 1 }));
}

function recordLabel(record: Complaint | undefined, reference: Reference): Partial<Naming> {
  const { registered = '', service: id } = record ?? {};
  const name = id === undefined ? {} : serviceLabel({ id }, reference);
  return withDate(registered, name);
}

function eventParts({ monitoring: { events } }: Report, control: string, figure: string): readonly Part[] {
  if (figure === 'carried_out') return [];
  return events.flatMap((event, index) =>
    event.control !== control
      ? []
      : [
          {
            path: ['monitoring', 'events', index, ...(figure === 'events' ? [] : [figure])],
            label: withDate(event.date ?? '', event.subject ?? {}),
            value: figure === 'events' ? 1 : (event[figure as keyof ControlEvent] as number | undefined),
          },
        ],
  );
}

function withDate(date: string, name: Partial<Naming>): Partial<Naming> {
  const both = (words: string | undefined) => [date, words].filter(Boolean).join(' ');
  const { kk, ru = kk, en = ru } = name;
  return { kk: both(kk ?? ru), ru: both(ru), en: both(en) };
}

/** The key of a figure that stands at a path of the data. */
function keyOf({ services }: Report, [group, second, ...rest]: Path): string {
  const service = group === 'services' ? services[second as number] : undefined;
  return figureKey(String(group), service ? itemKey(service) : String(second), ...rest.map(String));
}

function numberAt(report: Report, path: Path): number | undefined {
  const value = valueAt(report, path);
  return typeof value === 'number' ? value : undefined;
}
