import type { CivilDate } from '../language/dates.ts';
import type { Reference } from '../model/reference.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReturnRequest } from './write-return.ts';

/** What every worker is given when it starts. */
export interface WorkerData {
  readonly reference: Reference;
  /** The day on which suppressions are still good or have run out. */
  readonly today: CivilDate;
}

/** What a worker does with a file: reads it for the sums, finds the places of figures, writes what is sent back. */
export type Task =
  | { readonly do: 'read'; readonly file: string; readonly policy?: Policy | undefined }
  | { readonly do: 'place'; readonly file: string; readonly keys: readonly string[] }
  | ({ readonly do: 'return' } & ReturnRequest);
