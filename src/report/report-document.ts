import type { Data } from '../model/data.ts';
import { type BuildSettings, buildReport } from './build.ts';
import { buildConsolidated } from './build-consolidated.ts';
import { carry } from './carry.ts';
import type { ReportDocument } from './document.ts';
import { LAYOUTS, type LayoutName } from './layouts.ts';
import type { Templates } from './templates.ts';

/** Data that a report can be built from. */
export type ReportData = Exclude<Data, { readonly kind: 'roster' }>;

/** What is asked of a report of either kind. */
export interface DocumentSettings {
  readonly layout: LayoutName;
  readonly draft?: boolean | undefined;
  readonly charts?: boolean | undefined;
  /** Last year's data of the same kind; of the other one they are left aside. */
  readonly previous?: ReportData | undefined;
  /** The hash of the letterhead that it will be written on. */
  readonly reference?: string | undefined;
  /** Whether the data go along; unless told, they do. */
  readonly data?: boolean | undefined;
}

/** The document of a report, with the data that it was built from unless they are not to go along. */
export function buildDocument(data: ReportData, templates: Templates, settings: DocumentSettings): ReportDocument {
  const { layout, draft = false, charts, previous, reference, data: carries = true } = settings;
  const document = reportOf(
    data,
    templates,
    { ...LAYOUTS[layout], draft, ...(charts !== undefined && { charts }) },
    previous,
  );
  if (!carries) return document;
  const last = previous?.kind === data.kind ? previous.source.data : undefined;
  const built = { layout, draft, charts, reference, previous: last, source: data.source };
  return carry(document, data.source.data, templates, built);
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
