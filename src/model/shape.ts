import type * as z from 'zod/mini';
import { closest } from '../language/names.ts';
import { type Path, pathKey } from '../source/position.ts';
import type { ReadError, Source } from '../source/source.ts';
import { valueAt } from './origins.ts';
import { type Structure, structureOf } from './structure.ts';
import { type Expectation, expectations } from './values.ts';

/** Plain data understood by a schema, and what of it was not: each misfit is left out, and the rest still counts. */
export interface Shaped<T> {
  /** Undefined only where a schema requires what is not there: a template, never a report. */
  readonly value: T | undefined;
  readonly errors: readonly ReadError[];
}

/** Understands a source's data by a schema whose leaves are all optional; the misfits become errors at their place. */
export function shape<T extends z.core.$ZodType>(schema: T, source: Source): Shaped<z.output<T>> {
  const errors = blankUnknownFields(schema, source);
  let data: unknown = source.data ?? {};
  const seen = new Set<string>();
  // Every turn takes out at least one misfit, so that this ends.
  for (;;) {
    const result = (schema as unknown as z.ZodMiniType<z.output<T>>).safeParse(data);
    if (result.success) return { value: result.data, errors };
    // The misfits are taken out of a copy: what the user wrote stays.
    if (data === source.data) data = structuredClone(data);
    const { unknown, misfits } = sortIssues(result.error.issues);
    // The unknown fields go first: a group that is taken out would take its own along unsaid.
    for (const { path, keys } of unknown) {
      for (const key of keys) {
        errors.push(unknownField(schema, source, path, key));
        remove(data, [...path, key]);
      }
    }
    const takenOut = new Set<string>();
    const takeOut = (path: Path) => {
      remove(data, path);
      takenOut.add(pathKey(path));
    };
    for (const path of misfits) {
      if (seen.has(pathKey(path))) continue;
      // In what was put in the place of a misfit nobody wrote anything.
      if (!isWithin(path, seen)) errors.push(misfit(schema, source, path));
      if (path.length === 0) return { value: undefined, errors };
      if (!isWithin(path, takenOut)) takeOut(path);
    }
    for (const path of misfits) {
      if (!seen.has(pathKey(path)) || isWithin(path, takenOut)) continue;
      // What was put in its place did not fit either: the nearest part around it goes that has not gone yet.
      const around = partsAround(path).findLast((part) => !seen.has(pathKey(part)));
      if (!around) return { value: undefined, errors };
      takeOut(around);
    }
    for (const key of takenOut) seen.add(key);
  }
}

/** The fields that no schema knows, and the places of values that do not fit: a value may misfit in several ways. */
function sortIssues(issues: readonly z.core.$ZodIssue[]) {
  const unknown: { readonly path: Path; readonly keys: readonly string[] }[] = [];
  const misfits = new Map<string, Path>();
  for (const issue of issues) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') unknown.push({ path, keys: issue.keys });
    else misfits.set(pathKey(path), path);
  }
  return { unknown, misfits: [...misfits.values()] };
}

/** Whether a place stands inside one of others. */
function isWithin(path: Path, others: ReadonlySet<string>): boolean {
  return others.size > 0 && partsAround(path).some((part) => others.has(pathKey(part)));
}

/** The groups and lists that a place stands in, from the outermost. */
function partsAround(path: Path): readonly Path[] {
  return path.slice(1).map((_, index) => path.slice(0, index + 1));
}

function misfit(schema: z.core.$ZodType, source: Source, path: Path): ReadError {
  const at = source.positionOf(path);
  const found = valueAt(source.data, path);
  return found === undefined
    ? { check: 'template/missing', at, values: { field: path.join('.') } }
    : { check: 'data/wrong-type', at, values: { ...expectedAt(schema, path), found: show(found) } };
}

/** `{ kk: Бағалары бар, мөр басылған }` makes a blank field of what stands after the comma. */
function blankUnknownFields(schema: z.core.$ZodType, source: Source): ReadError[] {
  return (source.blanks ?? []).flatMap((path) => {
    const parent = path.slice(0, -1);
    const known = schemaAt(schema, parent);
    const isGroup = known !== undefined && structureOf(known).fields !== undefined;
    return isGroup && !schemaAt(schema, path) ? [unknownField(schema, source, parent, String(path.at(-1)))] : [];
  });
}

function unknownField(schema: z.core.$ZodType, source: Source, path: Path, key: string): ReadError {
  const parent = schemaAt(schema, path);
  const known = Object.keys((parent && structureOf(parent).fields) ?? {});
  const suggestion = closest(key, known);
  return {
    check: 'data/unknown-field',
    at: (source.keyPositionOf ?? source.positionOf)([...path, key]),
    values: { key, ...(suggestion ? { suggestion } : { suggestion: '', known: known.join(', ') }) },
  };
}

function expectedAt(schema: z.core.$ZodType, path: Path): Expectation {
  for (let found = schemaAt(schema, path); found; found = innerOf(found)) {
    const expectation = expectations.get(found);
    if (expectation) return expectation;
  }
  return { expected: 'group' };
}

const innerOf = (schema: z.core.$ZodType) =>
  (schema._zod.def as unknown as { readonly innerType?: z.core.$ZodType }).innerType;

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let found: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    const structure: Structure = found ? structureOf(found) : {};
    found = typeof key === 'number' ? structure.item : (structure.fields?.[key] ?? structure.values);
  }
  return found;
}

function remove(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) as string | number;
  // An item of a list keeps its number, or every place after it would shift.
  if (Array.isArray(parent)) parent[key as number] = {};
  else delete parent[key];
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
