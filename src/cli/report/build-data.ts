import type { Letterhead } from '../../letterhead/letterhead.ts';
import { createData, type Data } from '../../model/data.ts';
import { findForeign } from '../../model/foreign.ts';
import { createOptions } from '../../model/options.ts';
import type { Reference } from '../../model/reference.ts';
import { type BuildSettings, buildReport } from '../../report/build.ts';
import { buildConsolidated } from '../../report/build-consolidated.ts';
import { carry } from '../../report/carry.ts';
import type { ReportDocument } from '../../report/document.ts';
import { LAYOUTS } from '../../report/layouts.ts';
import type { Templates } from '../../report/templates.ts';
import { readSource } from '../../source/read.ts';
import type { BuildCommandOptions } from './build-options.ts';

/** Data that a report can be built from. */
export type ReportData = Exclude<Data, { readonly kind: 'roster' }>;

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

/** The document of a report, with the data that it was built from unless they are not to go along. */
export function buildDocument(
  data: ReportData,
  templates: Templates,
  options: BuildCommandOptions,
  { previous, reference }: Beside,
): ReportDocument {
  const { layout, draft = false, charts, data: carries = true } = options;
  const settings = { ...LAYOUTS[layout], draft, ...(charts !== undefined && { charts }) };
  const document = reportOf(data, templates, settings, previous);
  if (!carries) return document;
  return carry(document, data.source.data, templates, {
    layout,
    draft,
    charts,
    reference,
    previous: previous?.source.data,
  });
}

function reportOf(
  data: ReportData,
  { reference, template, consolidated }: Templates,
  settings: BuildSettings,
  previous: ReportData | undefined,
): ReportDocument {
  if (data.kind === 'consolidated') {
    const last = previous?.kind === 'consolidated' && { previous: previous.consolidated };
    return buildConsolidated(data.consolidated, reference, consolidated, { ...settings, ...last });
  }
  const last = previous?.kind === 'provider' && { previous: previous.report };
  return buildReport(data.report, reference, template, { ...settings, ...last });
}
