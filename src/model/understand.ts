import type * as z from 'zod/mini';
import type { ReadError, Source } from '../source/source.ts';
import { type Origins, traceOrigins } from './origins.ts';
import { shape } from './shape.ts';

/** A source understood as a model: the places of its objects, and what could not be understood. */
export interface Understood extends Origins {
  readonly source: Source;
  /** Every misfit, those of reading the file first. */
  readonly errors: readonly ReadError[];
}

/** Understands a source by a schema whose leaves are all optional. Values that do not fit are errors, and not stated. */
export function understand<Schema extends z.core.$ZodType>(
  schema: Schema,
  source: Source,
): Understood & { readonly model: z.output<Schema> } {
  const { value, errors } = shape(schema, source);
  // A file that is no group of fields at all (a list, a sentence) is an error, and an empty model.
  const model = value ?? (schema as unknown as z.ZodMiniType<z.output<Schema>>).parse({});
  return { source, model, errors: [...source.errors, ...errors], ...traceOrigins(model as object, source) };
}
