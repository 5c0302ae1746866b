import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/schema.ts';
import type { Block, Text } from './document.ts';
import { fillBlocks, type Page, sayAnyway } from './sections.ts';
import { dateText, ownText, sayText } from './sentences.ts';
import { complaintsTable } from './tables.ts';
import type { Sentence, Template } from './template.ts';

/** The annexes, each on a page of its own: complaint records if there are any, the provider's own lists, figures. */
export function annexBlocks(report: Report, reference: Reference, template: Template, page: Page): readonly Block[] {
  const { records } = report.complaints;
  const { complaints } = template.annexes;
  const annexes: Annex[] = [];
  if (records.length > 0) {
    annexes.push({
      title: ownText(complaints.title),
      blocks: [complaintsTable(records, reference, report, complaints.columns)],
    });
  }
  for (const { title, items } of report.annexes) {
    const numbered = items.map((item, index) => ({ number: `${index + 1}.`, text: ownText(item) }));
    annexes.push({ title: ownText(title ?? {}), blocks: items.length > 0 ? [{ type: 'list', items: numbered }] : [] });
  }
  // After the others, whose numbers are the same with figures and without.
  const { figures } = template.annexes;
  if (figures && page.facts.figures) {
    const blocks = fillBlocks(figures.blocks, page);
    if (blocks.length > 0) annexes.push({ title: sayAnyway(figures.title, page.facts), blocks });
  }
  return numberAnnexes(annexes, template.annexes.heading);
}

/** What stands on pages of its own after the report. */
export interface Annex {
  readonly title: Text;
  readonly blocks: readonly Block[];
}

/** Annexes under their numbers and titles. */
export function numberAnnexes(annexes: readonly Annex[], heading: Sentence): readonly Block[] {
  return annexes.flatMap(({ title, blocks }, index): Block[] => [
    { type: 'page-break' },
    { type: 'paragraph', text: sayText(heading, { number: index + 1 }) ?? ownText({}), align: 'right' },
    { type: 'heading', level: 1, number: '', text: title },
    ...blocks,
  ]);
}

/** The line for the head's signature, with the date of the report where it is stated. */
export function signatureBlock(
  date: Report['date'],
  template: { readonly signature: { readonly position: Sentence } },
  head?: Report['provider']['head'],
): Block {
  return {
    type: 'signature',
    position: ownText(head?.position ?? template.signature.position),
    name: ownText(head?.name ?? {}),
    date: date ? dateText(date) : [],
  };
}
