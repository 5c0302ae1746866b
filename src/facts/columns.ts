import type { Fact } from './rows.ts';

/** What a column of facts holds. */
export type ColumnType = 'text' | 'date' | 'yes-no' | 'count' | 'sum';

/** The columns of a file of facts, in order; the names are those of the data, for programs to go by. */
export const FACT_COLUMNS: readonly { readonly name: keyof Fact; readonly type: ColumnType }[] = [
  { name: 'period', type: 'text' },
  { name: 'period_from', type: 'date' },
  { name: 'period_to', type: 'date' },
  { name: 'bin', type: 'text' },
  { name: 'provider_kk', type: 'text' },
  { name: 'provider_ru', type: 'text' },
  { name: 'kind', type: 'text' },
  { name: 'status', type: 'text' },
  { name: 'counted', type: 'yes-no' },
  { name: 'service', type: 'text' },
  { name: 'service_kk', type: 'text' },
  { name: 'service_ru', type: 'text' },
  { name: 'channel', type: 'text' },
  { name: 'count', type: 'sum' },
  { name: 'of', type: 'count' },
  { name: 'file', type: 'text' },
  { name: 'sha256', type: 'text' },
];
