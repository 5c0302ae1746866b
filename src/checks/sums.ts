import type { At } from '../model/origins.ts';
import type { Reference } from '../model/reference.ts';
import type { Service } from '../model/schema.ts';
import type { Sum } from '../model/services.ts';
import type { Term } from './check.ts';
import { serviceLabel } from './recognition.ts';

/**
 * Whether a stated figure cannot be the sum of its terms. Where a term is not stated, the others may add up to less,
 * but never to more, for no count is negative.
 */
export function contradicts<T>(stated: number | undefined, { value, complete, terms }: Sum<T>): stated is number {
  if (stated === undefined || terms.length === 0) return false;
  return complete ? value !== stated : value > stated;
}

/** The working of a sum over services; `placeOf` is where a service states the figure. */
export function serviceTerms(
  { terms }: Sum<Service>,
  reference: Reference,
  placeOf: (service: Service) => ReturnType<At>,
): readonly Term[] {
  return terms.map(({ of, value }) => ({ label: serviceLabel(of, reference), value, at: placeOf(of) }));
}
