import type * as api from './types.ts';

export { EsepError } from './error.ts';

// Each call loads what it stands on when it is first made: a program that only checks never pays for Word. What the
// calls take and give is said in `types.ts`, which is published as it is.

/** Reads a file of data. */
export const read: typeof api.read = async (...given) => (await import('./read.ts')).read(...given);

/** Finds what is wrong in a file. */
export const check: typeof api.check = async (...given) => (await import('./check.ts')).check(...given);

/** Builds the report of a file as bytes. */
export const build: typeof api.build = async (...given) => (await import('./build.ts')).build(...given);

/** Merges the reports in files and folders. */
export const merge: typeof api.merge = async (...given) => (await import('./merge.ts')).merge(...given);
