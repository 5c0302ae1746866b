import { periodRange } from '../language/periods.ts';
import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/schema.ts';
import { annexBlocks, signatureBlock } from './annexes.ts';
import { sayBlock } from './blocks.ts';
import { type Block, LANGUAGES, type Language, type Layout, type ReportDocument } from './document.ts';
import { collectFacts, type Facts } from './facts.ts';
import { listLines } from './lists.ts';
import { sectionBlocks } from './sections.ts';
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
  /** Last year's report, to draw beside this one. */
  readonly previous?: Report;
}

/** Builds the report of one provider by a template. Every section and item is there and numbered, whatever is empty. */
export function buildReport(
  report: Report,
  reference: Reference,
  template: Template,
  settings: BuildSettings = {},
): ReportDocument {
  const facts = collectFacts(report, template);
  return frameReport(template, template.subtitle ? [template.subtitle] : [], report, facts, settings, [
    ...sectionBlocks(template.sections, {
      facts,
      empty: template.empty,
      plain: report.complaints.records.length === 0,
      own: (id) => report.texts.filter(({ section }) => section === id).map(ownText),
      lines: (list) => listLines(list, report, reference),
      table: ({ columns }) =>
        report.services.length > 0 ? { block: servicesTable(report, reference, template, columns) } : undefined,
      chart: () => undefined,
    }),
    signatureBlock(report.date, template, report.provider.head),
    ...annexBlocks(report, reference, template),
  ]);
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
