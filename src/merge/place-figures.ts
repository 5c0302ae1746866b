import { placesIn } from '../checks/merge-places.ts';
import { createOptions } from '../model/options.ts';
import type { Reference } from '../model/reference.ts';
import type { Position } from '../source/position.ts';
import { readSource } from '../source/read.ts';

/** Where figures stand in a file, by their keys, and what a person sees there. */
export type Placed = ReadonlyMap<string, { readonly at: Position; readonly excerpt?: string }>;

/** Reads a file once more for the places of some of its figures. */
export async function placeFigures(file: string, keys: readonly string[], reference: Reference): Promise<Placed> {
  const source = await readSource(file, createOptions(reference));
  const places = [...placesIn(source, keys)].map(([key, at]) => {
    const excerpt = source.excerpt(at);
    return [key, { at, ...(excerpt !== undefined && { excerpt }) }] as const;
  });
  return new Map(places);
}
