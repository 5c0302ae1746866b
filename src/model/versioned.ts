import { canonical } from './canonical.ts';
import { consolidatedSchema } from './consolidated-schema.ts';
import { isRoster } from './roster.ts';
import { rosterSchema } from './roster-schema.ts';
import { reportSchema } from './schema.ts';

/**
 * Plain data in their canonical form, with the version of the format and the kind of data, which a workbook has no cells
 * for and a file written by hand may leave out.
 */
export function versioned(data: unknown, unknown: 'kept' | 'dropped' = 'kept'): unknown {
  const whole = { esep: 1, kind: 'provider' as unknown, ...(data as object) };
  return canonical(whole, schemaOf(whole), unknown);
}

function schemaOf(data: { readonly kind: unknown }) {
  if (isRoster({ data })) return rosterSchema;
  return data.kind === 'consolidated' ? consolidatedSchema : reportSchema;
}
