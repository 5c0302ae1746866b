import type { Path, Position } from '../source/position.ts';
import type { Source } from '../source/source.ts';

/** Tells where an object of the model, or one field of it, stands in the user's file. */
export type At = (node: object, field?: string | number) => Position;

/** What the user wrote for a field, before it was understood: `'25'`, `'жоқ'`, a number; undefined where left out. */
export type Raw = (node: object, field: string | number) => unknown;

export interface Origins {
  readonly at: At;
  readonly raw: Raw;
}

/**
 * The places of a model that has the same shape as its source's data. Places go by the identity of the objects, so
 * that checks never handle paths; a copied object has lost its place, which is our bug and throws.
 */
export function traceOrigins(model: object, source: Source): Origins {
  const paths = new WeakMap<object, Path>();
  const walk = (node: unknown, path: Path): void => {
    if (typeof node !== 'object' || node === null) return;
    paths.set(node, path);
    for (const [key, value] of Object.entries(node)) walk(value, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  walk(model, []);
  const pathOf = (node: object, field?: string | number): Path => {
    const path = paths.get(node);
    if (!path) throw new Error('an object of the model has no origin: was it copied?');
    return field === undefined ? path : [...path, field];
  };
  return {
    at: (node, field) => source.positionOf(pathOf(node, field)),
    raw: (node, field) => valueAt(source.data, pathOf(node, field)),
  };
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  return value;
}
