import type { ReturnRequest } from './write-return.ts';

/** What a worker does with a file: reads it for the sums, finds the places of figures, writes what is sent back. */
export type Task =
  | { readonly do: 'read'; readonly file: string }
  | { readonly do: 'place'; readonly file: string; readonly keys: readonly string[] }
  | ({ readonly do: 'return' } & ReturnRequest);
