import { formatDate } from '../language/dates.ts';
import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/schema.ts';
import type { Block, Text } from './document.ts';
import { ownText, sayText } from './sentences.ts';
import { complaintsTable } from './tables.ts';
import type { Template } from './template.ts';

/** The annexes: the complaint records if there are any, then the provider's own lists; each on a page of its own. */
export function annexBlocks(report: Report, reference: Reference, template: Template): readonly Block[] {
  const { records } = report.complaints;
  const { complaints } = template.annexes;
  const annexes: { readonly title: Text; readonly blocks: readonly Block[] }[] = [];
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
  return annexes.flatMap(({ title, blocks }, index): Block[] => {
    const label = sayText(template.annexes.heading, { number: index + 1 }) ?? ownText({});
    return [
      { type: 'page-break' },
      { type: 'paragraph', text: label, align: 'right' },
      { type: 'heading', level: 1, number: '', text: title },
      ...blocks,
    ];
  });
}

/** The line for the head's signature, with the date of the report where it is stated. */
export function signatureBlock({ provider, date }: Report, template: Template): Block {
  const { head } = provider;
  return {
    type: 'signature',
    position: ownText(head?.position ?? template.signature.position),
    name: ownText(head?.name ?? {}),
    date: date
      ? [
          { lang: 'kk', value: formatDate(date, 'kk', 'nominative') },
          { lang: 'ru', value: formatDate(date, 'ru', 'genitive') },
        ]
      : [],
  };
}
