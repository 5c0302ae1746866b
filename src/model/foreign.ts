import * as z from 'zod/mini';
import type { ReadError, Source } from '../source/source.ts';
import { consolidatedSchema } from './consolidated-schema.ts';
import { rosterSchema } from './roster-schema.ts';
import { reportSchema } from './schema.ts';
import { structureOf } from './structure.ts';

/**
 * Tells that a text is none of our data: it is no group of fields, or no field at its top is one of ours that holds what
 * ours holds. Others have a `name`, `bin` or `services` as well, but not with the same kind of value.
 */
export function findForeign(source: Source): ReadError | undefined {
  if (source.format !== 'yaml') return undefined;
  const isForeign = source.data === undefined ? isOtherText(source) : !hasField(source);
  return isForeign ? { check: 'file/foreign', at: { file: source.file } } : undefined;
}

/** What the fields at the top of our data hold, whatever the kind of data. */
const FIELDS: ReadonlyMap<string, readonly z.core.$ZodType[]> = gatherFields();

function gatherFields(): Map<string, z.core.$ZodType[]> {
  const fields = new Map<string, z.core.$ZodType[]>();
  for (const { shape } of [reportSchema, rosterSchema, consolidatedSchema]) {
    for (const [name, schema] of Object.entries(shape)) fields.set(name, [...(fields.get(name) ?? []), schema]);
  }
  return fields;
}

function hasField({ data, blanks = [] }: Source): boolean {
  const isStated = Object.entries(data as object).some(([name, value]) =>
    FIELDS.get(name)?.some((schema) => holdsLike(schema, value)),
  );
  return isStated || blanks.some((path) => path.length === 1 && FIELDS.has(String(path[0])));
}

function holdsLike(schema: z.core.$ZodType, value: unknown): boolean {
  const { fields, item } = structureOf(schema);
  if (item) return Array.isArray(value);
  if (fields) return typeof value === 'object' && value !== null && !Array.isArray(value);
  // A field that takes any word tells nothing.
  return z.safeParse(schema, value).success && !z.safeParse(schema, '?').success;
}

/** A list or a sentence; or the JSON with comments that programs keep their settings in, which is no YAML. */
function isOtherText({ file, errors, excerpt }: Source): boolean {
  if (errors.some(({ check }) => check === 'data/wrong-type')) return true;
  if (!/\.json$/i.test(file) || !errors.every(({ check }) => check === 'file/syntax')) return false;
  for (let line = 1, text = excerpt({ file, line, column: 1 }); text !== undefined; ) {
    if ([...text.matchAll(/"(\w+)"\s*:/g)].some(([, name = '']) => FIELDS.has(name))) return false;
    line++;
    text = excerpt({ file, line, column: 1 });
  }
  return true;
}
