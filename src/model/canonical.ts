import type * as z from 'zod/mini';
import { reportSchema } from './schema.ts';
import { structureOf } from './structure.ts';

/**
 * Plain data in their one normal form: fields in the order of the schema (the report's unless told), those it does not
 * know last or not at all; what is blank or empty is left out; values stay as they were written, so that `жоқ` is still
 * `жоқ`.
 */
export function canonical(
  data: unknown,
  schema: z.core.$ZodType = reportSchema,
  unknown: 'kept' | 'dropped' = 'kept',
): unknown {
  return arrange(data, schema, unknown === 'kept') ?? {};
}

function arrange(value: unknown, schema: z.core.$ZodType | undefined, keeps: boolean): unknown {
  if (isBlank(value)) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  const { fields, item, values } = schema ? structureOf(schema) : {};
  if (Array.isArray(value)) {
    const items = value.map((each) => arrange(each, item, keeps)).filter((each) => each !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const known = Object.keys(fields ?? {});
  const entries = [...new Set(keeps || !fields ? [...known, ...Object.keys(value)] : known)]
    .map((key) => [key, arrange((value as Record<string, unknown>)[key], fields?.[key] ?? values, keeps)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
