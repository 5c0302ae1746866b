import type * as z from 'zod/mini';

/** What a schema is made of: named fields, or a list of items, or neither for a single value. */
export interface Structure {
  readonly fields?: Readonly<Record<string, z.core.$ZodType>>;
  readonly item?: z.core.$ZodType;
}

interface Definition {
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
}

/** Looks through what is optional or has a default at the fields or items beneath. */
export function structureOf(schema: z.core.$ZodType): Structure {
  const { shape, element, innerType } = schema._zod.def as unknown as Definition;
  if (innerType) return structureOf(innerType);
  return { ...(shape && { fields: shape }), ...(element && { item: element }) };
}
