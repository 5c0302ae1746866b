import type { Fact } from './rows.ts';

/** The endings of the files that facts are written to. */
export const FACT_ENDINGS = ['.csv', '.parquet'] as const;
export type FactEnding = (typeof FACT_ENDINGS)[number];

/** Facts as bytes, in parts to be written one after the other. */
export type FactWriter = (facts: Iterable<Fact>) => Iterable<Uint8Array>;

/** The writer for a file of that ending; the library behind it is loaded only now. */
export async function loadFactWriter(ending: FactEnding): Promise<FactWriter> {
  switch (ending) {
    case '.csv':
      return (await import('./csv.ts')).writeCsv;
    case '.parquet':
      return (await import('./parquet.ts')).writeParquet;
    default:
      return ending satisfies never;
  }
}
