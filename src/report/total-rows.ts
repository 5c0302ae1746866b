import { formatPercent } from '../language/numbers.ts';
import { CHANNELS, type Choice, type Label } from '../model/reference.ts';
import { CONTROL_FIGURES } from '../model/schema.ts';
import { type Figure, figureKey, figureParts, parseItemKey, type Tally } from '../model/tally.ts';
import type { ConsolidatedTemplate, MONITORING_FIGURES } from './consolidated-template.ts';
import type { FigureRow, RowSet } from './figure-rows.ts';
import { sameText } from './sentences.ts';

/** How the rows of the channels are called. */
interface ChannelWords {
  readonly channels: ConsolidatedTemplate['channels'];
  readonly rows: Pick<ConsolidatedTemplate['rows'], 'total' | 'unstated'>;
}

/** Services by channel with their shares, which are not known where the channels come to more than the total. */
export function channelRows(tally: Tally, { channels, rows: words }: ChannelWords): RowSet {
  const total = tally.get('declared/total');
  const row = (name: Label, count: Figure | undefined): FigureRow => ({
    name,
    figures: { count },
    providers: count?.of,
  });
  const parts = CHANNELS.map((channel) => row(channels[channel], tally.get(figureKey('declared', channel))));
  const left = remainder(total, parts);
  const rows = [...parts, ...unstatedRow(left, words.unstated), { ...row(words.total, total), total: true }];
  if (!rows.some(({ figures }) => figures.count)) return { rows: [] };
  return {
    rows: rows.map((each) => {
      const { count } = each.figures;
      const known = count && total && total.sum > 0 && left >= 0;
      return {
        ...each,
        texts: { share: sameText(known ? formatPercent((100 * count.sum) / total.sum, 1) : '–') },
      };
    }),
    of: total?.of,
  };
}

/** A part of a whole in per cent; not stated where fewer providers stated the part, or where it is no part. */
export function share(part: Figure | undefined, whole: Figure | undefined): string | undefined {
  if (!part || !whole || part.of !== whole.of || whole.sum === 0 || part.sum > whole.sum) return undefined;
  return formatPercent((100 * part.sum) / whole.sum, 1);
}

/** Complaint records by what was chosen in one of their lists; those that say nothing of it have a row too. */
export function choiceRows(
  list: 'grounds' | 'outcomes' | 'channels',
  choices: readonly Choice[],
  tally: Tally,
  { rows: words }: ConsolidatedTemplate,
): RowSet {
  const counts = new Map<string, Figure>();
  for (const [key, figure] of tally) {
    const [group, name, item = ''] = figureParts(key);
    if (group !== 'complaints' || name !== list) continue;
    const parsed = parseItemKey(item);
    counts.set('id' in parsed ? parsed.id : item, figure);
  }
  const records = tally.get('complaints/records');
  if (counts.size === 0 && !records?.sum) return { rows: [] };
  const known = new Set(choices.map(({ id }) => id));
  const foreign = [...counts.keys()].filter((id) => !known.has(id)).map((id) => ({ id, kk: id, ru: id }));
  const row = (name: Label, count: Figure): FigureRow => ({ name, figures: { count }, providers: count.of });
  const rows = [...choices, ...foreign].flatMap(({ id, ...name }) => {
    const count = counts.get(id);
    return count ? [row(name, count)] : [];
  });
  return {
    rows: [
      ...rows,
      ...unstatedRow(remainder(records, rows), words.unstated),
      ...(records ? [{ ...row(words.total, records), total: true }] : []),
    ],
    of: records?.of,
  };
}

/** What the parts leave of the whole. */
function remainder(whole: Figure | undefined, parts: readonly FigureRow[]): number {
  return (whole?.sum ?? 0) - parts.reduce((sum, { figures }) => sum + (figures.count?.sum ?? 0), 0);
}

/** Without it a column would seem not to add up. Nobody stated the row, so that it speaks of no number of providers. */
function unstatedRow(sum: number, name: Label): readonly FigureRow[] {
  return sum > 0 ? [{ name, figures: { count: { sum, of: 0 } } }] : [];
}

/** The figures of a control or of the public monitoring, each with how many providers stated it. */
export function monitoringRows(
  part: 'internal' | 'authority' | 'public',
  tally: Tally,
  { monitoring }: ConsolidatedTemplate,
): RowSet {
  const names: readonly (typeof MONITORING_FIGURES)[number][] =
    part === 'public' ? ['carried_out', 'asked', 'satisfied', 'dissatisfied'] : ['carried_out', ...CONTROL_FIGURES];
  const rows = names.map((name): FigureRow => {
    const count = tally.get(figureKey('monitoring', part, name));
    return { name: monitoring[name], figures: { count }, providers: count?.of };
  });
  return { rows: rows.some(({ figures }) => figures.count) ? rows : [] };
}
