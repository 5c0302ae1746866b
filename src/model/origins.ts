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

interface Step {
  readonly parent?: object;
  readonly key?: string | number;
}

/**
 * The places of a model that has the same shape as its source's data. Places go by the identity of the objects, so
 * that checks never handle paths; a copied object has lost its place, which is our bug and throws.
 */
export function traceOrigins(model: object, source: Source): Origins {
  let known: ReadonlyMap<object, Step> | undefined;
  const pathOf = (node: object, field?: string | number): Path => {
    const path: (string | number)[] = field === undefined ? [] : [field];
    for (let child: object | undefined = node; child; ) {
      known ??= findSteps(model);
      const step = known.get(child);
      if (!step) throw new Error('an object of the model has no origin: was it copied?');
      if (step.key !== undefined) path.unshift(step.key);
      child = step.parent;
    }
    return path;
  };
  return {
    at: (node, field) => source.positionOf(pathOf(node, field)),
    raw: (node, field) => valueAt(source.data, pathOf(node, field)),
  };
}

/**
 * The step from its parent of every object, not the whole path: of thousands of objects hardly any is asked for. A map
 * of millions that holds its keys weakly would keep the garbage collector busy for minutes.
 */
function findSteps(model: object): ReadonlyMap<object, Step> {
  const steps = new Map<object, Step>();
  const walk = (node: object, step: Step): void => {
    steps.set(node, step);
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'object' || value === null) continue;
      walk(value, { parent: node, key: Array.isArray(node) ? Number(key) : key });
    }
  };
  walk(model, {});
  return steps;
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  return value;
}
