import type { ReadError, Source } from '../source/source.ts';
import { type Roster, rosterSchema } from './roster-schema.ts';
import { type Understood, understand } from './understand.ts';

/** A source understood as a roster. */
export interface ReadRoster extends Understood {
  readonly roster: Roster;
}

/** Understands a source as a roster. Values that do not fit are errors, and count as not stated. */
export function createRoster(source: Source): ReadRoster {
  const { model, errors, ...read } = understand(rosterSchema, source);
  return { ...read, roster: model, errors: errors.filter((error) => !isOwnColumn(error)) };
}

/** Whether a file says that it holds a roster. */
export function isRoster({ data }: Pick<Source, 'data'>): boolean {
  return (data as { readonly kind?: unknown } | undefined)?.kind === 'roster';
}

/** A list that a department keeps has columns of its own; only one that looks like a misspelt header is told of. */
function isOwnColumn({ check, values }: ReadError): boolean {
  return check === 'file/unknown-column' && !values?.suggestion;
}
