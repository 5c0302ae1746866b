import type { ReadError, Source } from '../source/source.ts';
import { type Origins, traceOrigins } from './origins.ts';
import { type Roster, rosterSchema } from './roster-schema.ts';
import { shape } from './shape.ts';

/** A source understood as a roster: the model, the places of its objects, and what was not understood. */
export interface ReadRoster extends Origins {
  readonly source: Source;
  readonly roster: Roster;
  readonly errors: readonly ReadError[];
}

/** Understands a source as a roster. Values that do not fit are errors, and count as not stated. */
export function createRoster(source: Source): ReadRoster {
  const { value, errors } = shape(rosterSchema, source);
  const roster = value ?? rosterSchema.parse({});
  const own = source.errors.filter((error) => !isOwnColumn(error));
  return { source, roster, errors: [...own, ...errors], ...traceOrigins(roster, source) };
}

/** A list that a department keeps has columns of its own; only one that looks like a misspelt header is told of. */
function isOwnColumn({ check, values }: ReadError): boolean {
  return check === 'file/unknown-column' && !values?.suggestion;
}
