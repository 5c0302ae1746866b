import type * as z from 'zod/mini';

/** What a schema is made of: named fields, alike values under any names, a list of items, or none of them. */
export interface Structure {
  readonly fields?: Readonly<Record<string, z.core.$ZodType>>;
  readonly values?: z.core.$ZodType;
  readonly item?: z.core.$ZodType;
}

interface Definition {
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly valueType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
}

/** Looks through what is optional or has a default at the fields or items beneath. */
export function structureOf(schema: z.core.$ZodType): Structure {
  const { shape, valueType, element, innerType } = schema._zod.def as unknown as Definition;
  if (innerType) return structureOf(innerType);
  return {
    ...(shape && { fields: shape }),
    ...(valueType && { values: valueType }),
    ...(element && { item: element }),
  };
}
