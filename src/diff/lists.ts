import type { Naming } from '../model/figure-words.ts';
import type { Report } from '../model/schema.ts';
import type { ListChange } from './comparison.ts';

/** The lists of a report whose rows are no figures, with what of a row is compared. */
const LISTS: readonly {
  readonly key: string;
  readonly label: Naming;
  readonly rows: (report: Report) => readonly unknown[];
}[] = [
  {
    key: 'services',
    label: {
      kk: 'Қызметтер (атауы, тәсілі, ақысы)',
      ru: 'Услуги (название, способ, плата)',
      en: 'Services (name, ways, fee)',
    },
    rows: ({ services }) => services.map(({ id, name, ways, fee }) => ({ id, name, ways, fee })),
  },
  {
    key: 'complaints/records',
    label: { kk: 'Шағымдар', ru: 'Жалобы', en: 'Complaints' },
    rows: ({ complaints }) => complaints.records,
  },
  {
    key: 'monitoring/events',
    label: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
    rows: ({ monitoring }) => monitoring.events,
  },
  { key: 'texts', label: { kk: 'Мәтіндер', ru: 'Тексты', en: 'Texts' }, rows: ({ texts }) => texts },
  { key: 'annexes', label: { kk: 'Қосымшалар', ru: 'Приложения', en: 'Annexes' }, rows: ({ annexes }) => annexes },
];

/** How many rows of each list are on one side only; their order plays no part. */
export function compareLists(before: Report, after: Report): readonly ListChange[] {
  return LISTS.flatMap(({ key, label, rows }) => {
    const [old, now] = [rows(before).map(keyOf), rows(after).map(keyOf)];
    const [gone, added] = [without(old, now), without(now, old)];
    return gone + added > 0 ? [{ key, label, before: old.length, after: now.length, gone, added }] : [];
  });
}

/** How many rows have no counterpart; a row that stands twice needs two. */
function without(rows: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  }).length;
}

function keyOf(row: unknown): string {
  return JSON.stringify(row);
}
