import { MAX_DEPTH } from './limits.ts';
import type { YamlField, YamlGroup, YamlNode, YamlScalar } from './yaml-node.ts';

/** Where the values of a text stand, and the names of its fields, by path (`pathKey`). */
export interface Offsets {
  /** A blank value has the place of its name. */
  readonly values: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<string, number>;
}

/** A value that is not there, or says nothing, counts as not stated. */
export function isBlank({ value }: YamlScalar): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Finds where everything stands that the data of a text hold, blank fields included. */
export function offsetsIn(root: YamlGroup): Offsets {
  const [values, keys] = [new Map<string, number>(), new Map<string, number>()];
  record(root, '', 0, values, keys);
  return { values, keys };
}

/** Records what stands in a node and tells whether it states anything; what states nothing has no place of its own. */
function record(
  node: YamlNode | undefined,
  name: string,
  depth: number,
  values: Map<string, number>,
  keys: Map<string, number>,
): boolean {
  const nameOf = (key: string | number) => (depth === 0 ? String(key) : `${name}/${key}`);
  const recordAt = (child: YamlNode | undefined, childName: string): boolean => {
    const states = record(child, childName, depth + 1, values, keys);
    if (states && child) values.set(childName, child.start);
    return states;
  };
  if (node?.type === 'list') {
    // A blank item does not count: the next one takes its index, and must not inherit its places.
    const items = node.items.filter((item) => statesAnything(item, depth + 1));
    for (const [index, item] of items.entries()) recordAt(item, nameOf(index));
  }
  if (node?.type === 'group') {
    for (const { key, start, value } of firstOfEach(node)) {
      values.set(nameOf(key), start);
      keys.set(nameOf(key), start);
      recordAt(value, nameOf(key));
    }
  }
  return statesAnything(node, depth);
}

function statesAnything(node: YamlNode | undefined, depth: number): boolean {
  if (!node || depth > MAX_DEPTH || node.type === 'alias') return false;
  if (node.type === 'scalar') return !isBlank(node);
  const children = node.type === 'list' ? node.items : firstOfEach(node).map(({ value }) => value);
  return children.some((child) => statesAnything(child, depth + 1));
}

/** Of fields of one name the first counts. */
function firstOfEach({ fields }: YamlGroup): readonly YamlField[] {
  const seen = new Set<string>();
  return fields.filter(({ key }) => !seen.has(key) && seen.add(key));
}
