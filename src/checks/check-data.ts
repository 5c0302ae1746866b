import type { Data } from '../model/data.ts';
import type { Reference } from '../model/reference.ts';
import type { Finding } from './check.ts';
import type { CheckOptions } from './options.ts';
import { checkConsolidated, checkReport, checkRoster } from './run.ts';

/** Runs the checks on data of any kind; the findings come in the order of the file. */
export function checkData(data: Data, reference: Reference, options?: CheckOptions): readonly Finding[] {
  switch (data.kind) {
    case 'provider':
      return checkReport(data, reference, options);
    case 'consolidated':
      return checkConsolidated(data, reference, options);
    case 'roster':
      return checkRoster(data, reference, options);
    default:
      return data satisfies never;
  }
}
