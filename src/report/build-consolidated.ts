import type { Consolidated } from '../model/consolidated-schema.ts';
import type { Reference } from '../model/reference.ts';
import type { Tally } from '../model/tally.ts';
import { tallyTotals } from '../model/totals.ts';
import { turnoutBase } from '../model/turnout.ts';
import { numberAnnexes, signatureBlock } from './annexes.ts';
import { type BuildSettings, frameReport } from './build.ts';
import { drawsCharts } from './chart-default.ts';
import { consolidatedFacts, turnoutOf } from './consolidated-facts.ts';
import type { ConsolidatedTemplate } from './consolidated-template.ts';
import type { ReportDocument } from './document.ts';
import { type Facts, stated } from './facts.ts';
import { figureChart, figureTable, type RowSet } from './figure-rows.ts';
import { lastYearFacts } from './last-year.ts';
import { leftOutRows, memberRows, turnoutRows } from './member-rows.ts';
import { fillBlocks, type Page, sayAnyway, sectionBlocks } from './sections.ts';
import { demandRows, serviceRows, unrenderedRows } from './service-rows.ts';
import { channelRows, choiceRows, monitoringRows } from './total-rows.ts';
import { besideLast } from './years.ts';

/** Builds the report of many providers by a template, with every section of a single provider's report. */
export function buildConsolidated(
  consolidated: Consolidated,
  reference: Reference,
  template: ConsolidatedTemplate,
  settings: BuildSettings = {},
): ReportDocument {
  const tally = tallyTotals(consolidated);
  const charts = drawsCharts('consolidated', settings);
  const previous = settings.previous && 'members' in settings.previous ? settings.previous : undefined;
  const last = previous && tallyTotals(previous);
  const years = previous && last ? lastFacts(consolidated, tally, previous, last) : {};
  const facts = { ...consolidatedFacts(consolidated, tally, reference), ...years };
  const content = { consolidated, tally, reference, template };
  const lastRows = (set: string) =>
    previous && last && 'last_period' in years
      ? rowSet(set, { ...content, consolidated: previous, tally: last }, Number.POSITIVE_INFINITY)
      : undefined;
  const rows = (set: string) => {
    const known = rowSet(set, content);
    return COMPARED.includes(set) ? besideLast(known, lastRows(set), set === 'demand') : known;
  };
  const page: Page = {
    facts,
    empty: template.empty,
    plain: false,
    own: () => [],
    lines: (list) => lineFacts(list === 'demanded' ? demandRows(tally, reference) : unrenderedRows(tally, reference)),
    table: (block) => figureTable(block, rows(block.table), facts),
    chart: (block) => (charts ? figureChart(block, rows(block.chart), facts) : undefined),
  };
  const annexes = template.annexes.items
    .map(({ title, blocks }) => ({ title: sayAnyway(title, facts), blocks: fillBlocks(blocks, page) }))
    .filter(({ blocks }) => blocks.length > 0);
  return frameReport(template, template.subtitles, consolidated, facts, settings, [
    ...sectionBlocks(template.sections, page),
    signatureBlock(consolidated.date, template),
    ...numberAnnexes(annexes, template.annexes.heading),
  ]);
}

interface Content {
  readonly consolidated: Consolidated;
  readonly tally: Tally;
  readonly reference: Reference;
  readonly template: ConsolidatedTemplate;
}

/** The rows that last year's figures may stand beside. */
const COMPARED = ['channels', 'services', 'demand'];

/** What sentences may name of last year; its figures speak of other schools, so that it is said of how many. */
function lastFacts(consolidated: Consolidated, tally: Tally, previous: Consolidated, last: Tally): Facts {
  const total = last.get('declared/total');
  const turnout = turnoutOf(previous);
  const facts = lastYearFacts(
    { period: consolidated.period, total: tally.get('declared/total')?.sum },
    { period: previous.period, total: total?.sum },
  );
  if (facts.last_period === undefined) return facts;
  return stated({ ...facts, last_total_of: total?.of, last_base: turnout && turnoutBase(turnout) });
}

function rowSet(name: string, { consolidated, tally, reference, template }: Content, shown?: number): RowSet {
  const turnout = turnoutOf(consolidated);
  switch (name) {
    case 'turnout':
      return turnoutRows(turnout);
    case 'members':
      return memberRows(consolidated, tally, turnout, template);
    case 'left-out':
      return leftOutRows(consolidated, template);
    case 'channels':
      return channelRows(tally, template);
    case 'services':
      return { ...serviceRows(tally, reference, template), of: turnout?.reported };
    case 'demand':
      return { ...demandRows(tally, reference, shown), of: turnout?.reported };
    case 'grounds':
    case 'outcomes':
      return choiceRows(name, reference[name], tally, template);
    case 'complaint-channels':
      return choiceRows('channels', reference.channels, tally, template);
    case 'internal':
    case 'authority':
    case 'public':
      return monitoringRows(name, tally, template);
    default:
      return { rows: [] };
  }
}

function lineFacts({ rows }: RowSet): readonly Facts[] {
  return rows.map(({ name, figures: { total } }) => ({ service: name, count: total?.sum, of: total?.of }));
}
