import { foldName } from '../language/names.ts';
import type { Path } from '../source/position.ts';
import { type Fact, isBothLanguages, placeKey } from './facts.ts';
import type { Found } from './imported.ts';
import { differing, type Remark } from './remark.ts';

/** One value a place: the first that is told; where another is told elsewhere, both are named. */
export function mergeFacts(facts: readonly Fact[]): {
  readonly found: readonly Found[];
  readonly remarks: readonly Remark[];
} {
  const taken = new Map<string, Fact>();
  const remarks: Remark[] = [];
  for (const fact of facts) {
    const key = placeKey(fact.path);
    const first = taken.get(key);
    if (!first) taken.set(key, fact);
    else if (!isSame(first, fact)) {
      remarks.push({ ...differing(first, fact), path: fact.path });
    }
  }
  return {
    found: [...taken.values()].map(({ path, value, line }) => ({ path, value, passage: line.number })),
    remarks,
  };
}

function isSame(a: Fact, b: Fact): boolean {
  if (isBothLanguages(a.path)) return String(a.value) === String(b.value);
  return foldName(String(a.value)) === foldName(String(b.value));
}

/** Sets values at their places in plain data; a number in a path is an item of a list. */
export function placeValues(
  values: readonly { readonly path: Path; readonly value: unknown }[],
): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { path, value } of values) {
    let node: Record<string | number, unknown> = root;
    for (const [index, step] of path.slice(0, -1).entries()) {
      node[step] ??= typeof path[index + 1] === 'number' ? [] : {};
      node = node[step] as Record<string | number, unknown>;
    }
    node[path.at(-1) ?? ''] = value;
  }
  return root;
}
