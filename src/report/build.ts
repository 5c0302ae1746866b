import { periodRange } from '../language/periods.ts';
import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/schema.ts';
import { annexBlocks, signatureBlock } from './annexes.ts';
import { type Block, LANGUAGES, type Language, type Layout, type ReportDocument } from './document.ts';
import { collectFacts, type Facts, isStated } from './facts.ts';
import { listLines } from './lists.ts';
import { ownText, sayLine, sayText } from './sentences.ts';
import { servicesTable } from './tables.ts';
import type { Sentence, Template, TemplateBlock } from './template.ts';

/** How a report is laid out: which languages, one after the other or side by side, marked as a draft or not. */
export interface BuildSettings {
  readonly languages?: readonly Language[];
  readonly layout?: Layout;
  readonly draft?: boolean;
}

/** Builds the report of one provider by a template. Every section and item is there and numbered, whatever is empty. */
export function buildReport(
  report: Report,
  reference: Reference,
  template: Template,
  settings: BuildSettings = {},
): ReportDocument {
  const facts = collectFacts(report, template);
  const page: Page = { report, reference, template, facts };
  const blocks: Block[] = [];
  const subtitle = template.subtitle && sayText(template.subtitle, facts);
  if (subtitle) blocks.push({ type: 'paragraph', text: subtitle, align: 'center' });
  for (const [index, section] of template.sections.entries()) {
    blocks.push({ type: 'heading', level: 1, number: `${index + 1}.`, text: heading(section.heading, facts) });
    if (section.blocks) blocks.push(...itemBlocks(section.id, section.blocks, page));
    for (const [place, item] of (section.items ?? []).entries()) {
      const plain = report.complaints.records.length === 0 && item.headingWithoutRecords;
      blocks.push({ type: 'heading', level: 2, number: `${place + 1})`, text: heading(plain || item.heading, facts) });
      blocks.push(...itemBlocks(item.id, item.blocks, page));
    }
  }
  blocks.push(signatureBlock(report, template), ...annexBlocks(report, reference, template));
  return {
    title: sayText(template.title, facts) ?? ownText({}),
    languages: settings.languages ?? LANGUAGES,
    layout: settings.layout ?? 'sequential',
    date: report.date ?? (report.period ? periodRange(report.period).to : '2000-01-01'),
    ...(settings.draft && { watermark: heading(template.draft, facts) }),
    blocks,
  };
}

interface Page {
  readonly report: Report;
  readonly reference: Reference;
  readonly template: Template;
  readonly facts: Facts;
}

function itemBlocks(id: string, blocks: readonly TemplateBlock[], page: Page): readonly Block[] {
  const own = page.report.texts.filter(({ section }) => section === id).map(ownText);
  const facts: Facts = own.length > 0 ? { ...page.facts, own: true } : page.facts;
  const made = blocks.flatMap((block): readonly Block[] => {
    if (block === 'own') return own.map((text) => ({ type: 'paragraph', text }));
    if ('say' in block) return sayBlock(block, facts);
    if ('list' in block) return listBlock(block, page);
    return page.report.services.length > 0
      ? [servicesTable(page.report, page.reference, page.template, block.columns)]
      : [];
  });
  return made.length > 0 ? made : [{ type: 'paragraph', text: heading(page.template.empty, facts) }];
}

function sayBlock(block: Extract<TemplateBlock, { say: unknown }>, facts: Facts): readonly Block[] {
  if (block.when !== undefined && !isStated(facts, block.when)) return [];
  if (block.unless !== undefined && isStated(facts, block.unless)) return [];
  const text = sayText(block.say, facts);
  return text ? [{ type: 'paragraph', text }] : [];
}

function listBlock(block: Extract<TemplateBlock, { list: unknown }>, page: Page): readonly Block[] {
  const lines = listLines(block.list, page.report, page.reference).flatMap((facts) => {
    const text = sayLine(block.line, { ...page.facts, ...facts });
    return text ? [text] : [];
  });
  if (lines.length === 0) return [];
  const lead = block.lead && sayText(block.lead, page.facts);
  const items = lines.map((line, index) => ({
    number: block.numbered ? `${index + 1}.` : '',
    // One sentence in as many lines: a semicolon after each, a full stop after the last.
    text: line.map(({ lang, value }) => ({ lang, value: value + (index === lines.length - 1 ? '.' : ';') })),
  }));
  return [...(lead ? [{ type: 'paragraph' as const, text: lead }] : []), { type: 'list', items }];
}

/** A heading whose facts are not stated is printed all the same: no section is ever lost. */
function heading(sentence: Sentence, facts: Facts) {
  return sayText(sentence, facts) ?? ownText(sentence);
}
