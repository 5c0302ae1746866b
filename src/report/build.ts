import { periodRange } from '../language/periods.ts';
import type { Consolidated } from '../model/consolidated-schema.ts';
import { CHANNELS, type Reference } from '../model/reference.ts';
import type { Report } from '../model/schema.ts';
import { countedServices, reportedFigure } from '../model/services.ts';
import { annexBlocks, signatureBlock } from './annexes.ts';
import { sayBlock } from './blocks.ts';
import { drawsCharts } from './chart-default.ts';
import { type Block, LANGUAGES, type Language, type Layout, type ReportDocument } from './document.ts';
import { collectFacts, type Facts } from './facts.ts';
import { figureChart, figureTable } from './figure-rows.ts';
import { lastYearFacts } from './last-year.ts';
import { listLines } from './lists.ts';
import { schoolRows } from './school-rows.ts';
import { type Page, sectionBlocks } from './sections.ts';
import { ownText, sayText } from './sentences.ts';
import { servicesTable } from './tables.ts';
import type { Sentence, Template } from './template.ts';

/** How a report is laid out: which languages, one after the other or side by side, marked as a draft or not. */
export interface BuildSettings {
  readonly languages?: readonly Language[];
  readonly layout?: Layout;
  readonly draft?: boolean;
  /** Whether figures are drawn as well; a school's report does without, a consolidated one has them, unless told. */
  readonly charts?: boolean;
  /** Last year's, of the same kind, to stand beside this one, in charts too unless they are refused. */
  readonly previous?: Report | Consolidated;
}

/** Builds the report of one provider by a template. Every section and item is there and numbered, whatever is empty. */
export function buildReport(
  report: Report,
  reference: Reference,
  template: Template,
  settings: BuildSettings = {},
): ReportDocument {
  const given = settings.previous && 'members' in settings.previous ? undefined : settings.previous;
  const facts = schoolFacts(report, template, settings.charts === true, given);
  const words = template.annexes.figures;
  const previous = facts.last_period === undefined ? undefined : given;
  const charts = drawsCharts('provider', { charts: settings.charts, previous });
  const rows = (set: string) => (words ? schoolRows(set, report, reference, words, previous) : { rows: [] });
  const page: Page = {
    facts,
    empty: template.empty,
    plain: report.complaints.records.length === 0,
    own: (id) => report.texts.filter(({ section }) => section === id).map(ownText),
    lines: (list) => listLines(list, report, reference),
    table: (block) => {
      if (block.table !== 'services') return figureTable(block, rows(block.table), facts);
      return report.services.length > 0
        ? { block: servicesTable(report, reference, template, block.columns) }
        : undefined;
    },
    chart: (block) => (charts ? figureChart(block, rows(block.chart), facts) : undefined),
  };
  return frameReport(template, template.subtitle ? [template.subtitle] : [], report, facts, settings, [
    ...sectionBlocks(template.sections, page),
    signatureBlock(report.date, template, report.provider.head),
    ...annexBlocks(report, reference, template, page),
  ]);
}

/** The facts of the report, and of last year's where it may stand beside it. */
function schoolFacts(report: Report, template: Template, charts: boolean, previous: Report | undefined): Facts {
  const facts = collectFacts(report, template);
  const total = previous && reportedFigure(previous, 'total');
  const last = lastYearFacts({ ...report, total: reportedFigure(report, 'total') }, previous && { ...previous, total });
  // An annex of nothing is not announced.
  const isCounted =
    countedServices(report).length > 0 ||
    (['total', ...CHANNELS] as const).some((figure) => reportedFigure(report, figure) !== undefined);
  const hasFigures = isCounted && (charts || last.last_period !== undefined);
  return { ...facts, ...last, ...(hasFigures && template.annexes.figures && { figures: true }) };
}

/** The title, the date and the settings around the blocks of a report. */
export function frameReport(
  template: { readonly title: Sentence; readonly draft: Sentence },
  subtitles: readonly Sentence[],
  { date, period }: Pick<Report, 'date' | 'period'>,
  facts: Facts,
  settings: BuildSettings,
  blocks: readonly Block[],
): ReportDocument {
  const under = subtitles.flatMap((sentence) => sayBlock({ say: sentence, align: 'center' }, facts));
  return {
    title: sayText(template.title, facts) ?? ownText({}),
    languages: settings.languages ?? LANGUAGES,
    layout: settings.layout ?? 'sequential',
    date: date ?? (period ? periodRange(period).to : '2000-01-01'),
    ...(settings.draft && { watermark: sayText(template.draft, facts) ?? ownText(template.draft) }),
    blocks: [...under, ...blocks],
  };
}
