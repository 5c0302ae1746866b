import { closest } from '../language/names.ts';
import type { Reference } from '../model/reference.ts';
import { figureKey, itemKey } from '../model/tally.ts';
import { knownFigures, serviceFigures, shortName } from './known-figures.ts';

/** The figures of a file that can be asked for by name. */
export interface Askable {
  readonly services: readonly Parameters<typeof itemKey>[0][];
  /** The keys of what the file states. */
  readonly keys: Iterable<string>;
}

/** The key of a figure, or the name that was most likely meant. */
export type FoundField =
  | { readonly key: string; readonly suggestion?: undefined }
  | { readonly key?: undefined; readonly suggestion: string | undefined };

/**
 * Finds a figure by its name: `declared.total`, `services.transfer.electronic`, `services[3].counts.total` (from 0),
 * `complaints.grounds.delay`; `counts` and `count` may be left out, and a service alone is its total.
 */
export function findField(text: string, { services, keys }: Askable, reference: Reference): FoundField {
  const all = new Set([...keys, ...services.map(itemKey).flatMap(serviceFigures), ...knownFigures(reference)]);
  const byName = new Map<string, string>();
  for (const key of all) {
    byName.set(shortName(key), key);
    byName.set(key.replaceAll('/', '.'), key);
    const [, service] = /^services\/([^/]*)\/counts\/total$/.exec(key) ?? [];
    if (service !== undefined) byName.set(figureKey('services', service).replaceAll('/', '.'), key);
  }
  const name = text
    .trim()
    .replace(/\[(\d+)\]/g, '.$1')
    .replaceAll('/', '.')
    .replace(/^services\.(\d+)(?=\.|$)/, (whole, index) => {
      const service = services[Number(index)];
      return service ? `services.${itemKey(service)}` : whole;
    });
  const key = byName.get(name);
  return key !== undefined ? { key } : { suggestion: closest(name, [...new Set([...all].map(shortName))]) };
}
