import type { At } from '../model/origins.ts';
import type { Reference } from '../model/reference.ts';
import type { Report, Service } from '../model/schema.ts';
import { type ServiceFigure, type Sum, serviceLabel, sumServices } from '../model/services.ts';
import { isListUnread } from './absences.ts';
import type { Context, Term } from './check.ts';

/**
 * Whether a stated figure cannot be the sum of its terms. Where a term is not stated, the others may add up to less,
 * but never to more, for no count is negative.
 */
export function contradicts<T>(stated: number | undefined, { value, complete, terms }: Sum<T>): stated is number {
  if (stated === undefined || terms.length === 0) return false;
  return complete ? value !== stated : value > stated;
}

/** One figure over all services; not complete where a row of the list was not read. */
export function sumListed(report: Report, figure: ServiceFigure, at: At, context: Context): Sum<Service> {
  const sum = sumServices(report, figure);
  return { ...sum, complete: sum.complete && !isListUnread([report, 'services'], at, context) };
}

/** The working of a sum over services; `placeOf` is where a service states the figure. */
export function serviceTerms(
  { terms }: Sum<Service>,
  reference: Reference,
  placeOf: (service: Service) => ReturnType<At>,
): readonly Term[] {
  return terms.map(({ of, value }) => ({ label: serviceLabel(of, reference), value, at: placeOf(of) }));
}
