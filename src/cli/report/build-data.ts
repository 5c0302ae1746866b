import type { Letterhead } from '../../letterhead/letterhead.ts';
import { createData, type Data } from '../../model/data.ts';
import { findForeign } from '../../model/foreign.ts';
import { createOptions } from '../../model/options.ts';
import type { Reference } from '../../model/reference.ts';
import type { ReportData } from '../../report/report-document.ts';
import { readSource } from '../../source/read.ts';

/** What stands beside the data in a report. */
export interface Beside {
  readonly previous?: ReportData | undefined;
  readonly letterhead?: Letterhead | undefined;
  /** The hash of the letterhead. */
  readonly reference?: string | undefined;
}

/** Understands a file as what it says it is. */
export async function readData(file: string, reference: Reference): Promise<Data> {
  return createData(await readSource(file, createOptions(reference)));
}

/** Whether no report can be built from what was met: a file of another program, or a list of schools. */
export function isOther(data: Data): boolean {
  return data.kind === 'roster' || findForeign(data.source) !== undefined;
}
