import { foldName } from '../language/names.ts';
import type { CatalogueService, Reference } from '../model/reference.ts';
import type { Service } from '../model/schema.ts';
import { catalogueService } from '../model/services.ts';

/** A service of the catalogue that a written name belongs to, and whether the name is its current one. */
export interface Recognised {
  readonly service: CatalogueService;
  readonly current: boolean;
}

const indexes = new WeakMap<Reference, ReadonlyMap<string, Recognised>>();

/** The service whose name, current or older, reads like the written one; capitals, spacing and look-alikes aside. */
export function recogniseName(name: string, reference: Reference): Recognised | undefined {
  return namesOf(reference).get(foldName(name));
}

/** Every name of the catalogue as a key for comparing (see `foldName`), with its service. */
export function namesOf(reference: Reference): ReadonlyMap<string, Recognised> {
  const names = indexes.get(reference) ?? indexNames(reference);
  indexes.set(reference, names);
  return names;
}

/** The catalogue's entry of a service: by its id, or, where it has none, by a name of it. */
export function recogniseService(service: Service, reference: Reference): CatalogueService | undefined {
  if (service.id !== undefined) return catalogueService(reference, service.id);
  const { kk, ru } = service.name ?? {};
  const found = [kk, ru].map((name) => (name === undefined ? undefined : recogniseName(name, reference)));
  return found.find((recognised) => recognised !== undefined)?.service;
}

function indexNames(reference: Reference): ReadonlyMap<string, Recognised> {
  const index = new Map<string, Recognised>();
  for (const service of reference.services) {
    service.names.forEach(({ kk, ru }, age) => {
      for (const key of [foldName(kk), foldName(ru)]) {
        // A name that is current somewhere is never an older one, whatever the order of the catalogue.
        if (age === 0 || !index.has(key)) index.set(key, { service, current: age === 0 });
      }
    });
  }
  return index;
}
