import type { Naming } from './figure-words.ts';
import { type CatalogueService, CHANNELS, type Channel, type Label, type Reference } from './reference.ts';
import type { Report, Service } from './schema.ts';

/** A sum over figures that may not all be stated: `complete` says whether every one was. */
export interface Sum<T> {
  readonly value: number;
  readonly complete: boolean;
  /** The stated figures, with what they belong to. */
  readonly terms: readonly { readonly of: T; readonly value: number }[];
}

/** Adds up what is stated; what is not stated makes the sum incomplete, never zero. */
export function addUp<T>(items: Iterable<T>, figure: (item: T) => number | undefined): Sum<T> {
  const terms: { of: T; value: number }[] = [];
  let complete = true;
  for (const item of items) {
    const value = figure(item);
    if (value === undefined) complete = false;
    else terms.push({ of: item, value });
  }
  return { value: terms.reduce((sum, term) => sum + term.value, 0), complete, terms };
}

/** The sum of the channels that are stated, of one service or of the declared figures. */
export function sumChannels(counts: Readonly<Partial<Record<Channel, number | undefined>>>): Sum<Channel> {
  return addUp(CHANNELS, (channel) => counts[channel]);
}

/** How many times a service was rendered: its stated total, else the sum of its channels, else not stated. */
export function serviceTotal(service: Service): number | undefined {
  const { value, terms } = sumChannels(service.counts);
  return service.counts.total ?? (terms.length > 0 ? value : undefined);
}

/** The figures of a service that the report declares sums of. */
export type ServiceFigure = Channel | 'total' | 'refused' | 'overdue';

/** One figure over all services: the sum that is checked and the sum that is printed. */
export function sumServices(report: Report, figure: ServiceFigure): Sum<Service> {
  return addUp(report.services, (service) => serviceFigure(service, figure));
}

/** One figure of a service; undefined where it is not stated. */
export function serviceFigure(service: Service, figure: ServiceFigure): number | undefined {
  if (figure === 'total') return serviceTotal(service);
  return figure === 'refused' || figure === 'overdue' ? service[figure] : service.counts[figure];
}

/** One figure of the whole report, as it is printed: the declared one, else the sum where every term is stated. */
export function reportedFigure(report: Report, figure: ServiceFigure): number | undefined {
  const { declared } = report;
  const channels = figure === 'total' ? whole(sumChannels(declared)) : undefined;
  return declared[figure] ?? channels ?? whole(sumServices(report, figure));
}

/** A sum whose every term is stated; with a term missing there is no sum to print. */
function whole<T>({ value, complete, terms }: Sum<T>): number | undefined {
  return complete && terms.length > 0 ? value : undefined;
}

/** The services that have any count, a stated zero included. */
export function countedServices(report: Report): readonly Service[] {
  return report.services.filter((service) => serviceTotal(service) !== undefined);
}

/** The services in the order of demand: most rendered first, those never rendered and not counted left out. */
export function demandedServices(report: Report): readonly Service[] {
  return report.services
    .filter((service) => (serviceTotal(service) ?? 0) > 0)
    .sort((a, b) => (serviceTotal(b) ?? 0) - (serviceTotal(a) ?? 0));
}

/** The catalogue's entry of a service, by its id. */
export function catalogueService(reference: Reference, id: string | undefined): CatalogueService | undefined {
  return reference.services.find((service) => service.id === id);
}

/** What a service is told from the others by. */
export type ServiceIdentity = Pick<Service, 'id' | 'name'>;

/** A service's full name: as the provider wrote it, else the catalogue's current one; a language may be missing. */
export function serviceName(service: ServiceIdentity, reference: Reference): Partial<Label> {
  const current = catalogueService(reference, service.id)?.names[0];
  const { kk = current?.kk, ru = current?.ru } = service.name ?? {};
  return { ...(kk !== undefined && { kk }), ...(ru !== undefined && { ru }) };
}

/** What a service is called for short: as the catalogue and the drop-down lists have it, else its own name. */
export function serviceLabel(service: ServiceIdentity, reference: Reference): Naming {
  const short = catalogueService(reference, service.id)?.short;
  const name = serviceName(service, reference);
  const kk = short?.kk ?? name.kk ?? name.ru ?? service.id ?? '—';
  const ru = short?.ru ?? name.ru ?? name.kk ?? service.id ?? '—';
  return { kk, ru, en: ru };
}

/** The ways to obtain a service: as stated, else by the catalogue; undefined where neither says. */
export function serviceWays(service: Service, reference: Reference): readonly string[] | undefined {
  return service.ways ?? catalogueService(reference, service.id)?.ways;
}

/** Whether a service is free or paid: as stated, else by the catalogue. */
export function serviceFee(service: Service, reference: Reference): string | undefined {
  return service.fee ?? catalogueService(reference, service.id)?.fee;
}
