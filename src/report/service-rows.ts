import type { Label, Reference } from '../model/reference.ts';
import { catalogueService } from '../model/services.ts';
import { type Figure, figureParts, parseItemKey, type Tally } from '../model/tally.ts';
import type { ConsolidatedTemplate } from './consolidated-template.ts';
import type { FigureRow, RowSet } from './figure-rows.ts';
import { inBoth, withoutStop } from './sentences.ts';

/** Services outside the catalogue that have a row of their own; the rarer ones share one. */
export const OWN_SERVICES_SHOWN = 30;
/** Services in a chart or in the list of those in demand. */
export const DEMAND_SHOWN = 15;

const TOTAL = ['total', 'provider', 'corporation', 'electronic', 'refused', 'overdue'];

/** Services as the catalogue lists them, then those that providers named themselves, then the declared sums. */
export function serviceRows(tally: Tally, reference: Reference, { rows: words }: ConsolidatedTemplate): RowSet {
  const services = listServices(tally, reference);
  const isOwn = ({ place }: ServiceRow) => place === Number.POSITIVE_INFINITY;
  const own = services.filter(isOwn).toSorted(byDemand);
  const rest = own.slice(OWN_SERVICES_SHOWN);
  const rows = [
    ...services.filter((service) => !isOwn(service)).sort((a, b) => a.place - b.place),
    ...own.slice(0, OWN_SERVICES_SHOWN),
  ];
  if (rows.length === 0) return { rows };
  const declared = Object.fromEntries(TOTAL.map((name) => [name, tally.get(`declared/${name}`)]));
  return {
    rows: [
      ...rows,
      ...(rest.length > 0 ? [{ name: words.others, figures: sumFigures(rest) }] : []),
      { name: words.total, figures: declared, providers: declared.total?.of, total: true },
    ],
  };
}

/** How many services are spoken of at all. */
export function countServices(tally: Tally): number {
  return groupServices(tally).size;
}

/** The services that were rendered, the most demanded first. */
export function demandRows(tally: Tally, reference: Reference, shown = DEMAND_SHOWN): RowSet {
  const rendered = listServices(tally, reference).filter(({ figures }) => (figures.total?.sum ?? 0) > 0);
  return { rows: rendered.toSorted(byDemand).slice(0, shown) };
}

/** The services of the catalogue that were counted and not rendered once. */
export function unrenderedRows(tally: Tally, reference: Reference): RowSet {
  return { rows: listServices(tally, reference).filter(({ figures, short }) => short && figures.total?.sum === 0) };
}

/** What the sums over the services leave of the declared total: not stated by service, or stated beyond it. */
export function undistributed(tally: Tally): number | undefined {
  const declared = tally.get('declared/total');
  const sums = [...groupServices(tally).values()].flatMap(({ total }) => total ?? []);
  if (!declared || sums.length === 0) return undefined;
  return declared.sum - sums.reduce((sum, figure) => sum + figure.sum, 0);
}

interface ServiceRow extends FigureRow {
  /** Its place in the catalogue. */
  readonly place: number;
}

function listServices(tally: Tally, reference: Reference): readonly ServiceRow[] {
  return [...groupServices(tally)].map(([item, figures]): ServiceRow => {
    const parsed = parseItemKey(item);
    const known = 'id' in parsed ? catalogueService(reference, parsed.id) : undefined;
    const name: Label = known?.names[0] ?? inBoth('id' in parsed ? { kk: parsed.id } : parsed.name) ?? NAMELESS;
    return {
      key: item,
      name: { kk: withoutStop(name.kk), ru: withoutStop(name.ru) },
      ...(known && { short: known.short }),
      figures,
      providers: Object.values(figures).reduce((most, figure) => Math.max(most, figure?.of ?? 0), 0),
      place: known ? reference.services.indexOf(known) : Number.POSITIVE_INFINITY,
    };
  });
}

const NAMELESS: Label = { kk: '–', ru: '–' };

function groupServices(tally: Tally): ReadonlyMap<string, Record<string, Figure | undefined>> {
  const services = new Map<string, Record<string, Figure | undefined>>();
  for (const [key, figure] of tally) {
    const [group, item = '', ...path] = figureParts(key);
    const name = path.at(-1);
    if (group !== 'services' || name === undefined) continue;
    const figures = services.get(item) ?? {};
    figures[name] = figure;
    services.set(item, figures);
  }
  return services;
}

function byDemand(a: FigureRow, b: FigureRow): number {
  return (b.figures.total?.sum ?? -1) - (a.figures.total?.sum ?? -1) || (a.name.kk < b.name.kk ? -1 : 1);
}

/** Of these rows the same provider may have stated several, so that nobody knows how many they are. */
function sumFigures(rows: readonly FigureRow[]): Record<string, Figure | undefined> {
  const sums = TOTAL.map((name) => {
    const stated = rows.flatMap(({ figures }) => figures[name] ?? []);
    return [name, stated.length > 0 ? { sum: stated.reduce((sum, one) => sum + one.sum, 0), of: 1 } : undefined];
  });
  return Object.fromEntries(sums);
}
