import { formatDate } from '../language/dates.ts';
import type { Consolidated, ConsolidatedMember } from '../model/consolidated-schema.ts';
import type { Label } from '../model/reference.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import type { Figure, Tally } from '../model/tally.ts';
import { tallyTotals } from '../model/totals.ts';
import { COUNTED, STATUSES, type Turnout, turnoutBase } from '../model/turnout.ts';
import type { ConsolidatedTemplate } from './consolidated-template.ts';
import type { FigureRow, RowSet } from './figure-rows.ts';
import { inBoth, ownText, sameText, sayText } from './sentences.ts';

/** As many members as a report lists one by one; of more, it lists only those that are not in the sums. */
export const MEMBERS_SHOWN = 500;

const COLUMNS: readonly (readonly [string, string])[] = [
  ...['total', 'provider', 'corporation', 'electronic', 'refused', 'overdue'].map(
    (name) => [name, `declared/${name}`] as const,
  ),
  ['complaints', 'complaints/declared'],
];

/** How many providers have each status. */
export function turnoutRows(turnout: Turnout | undefined): RowSet {
  return {
    rows: STATUSES.flatMap((status): FigureRow[] => {
      const sum = turnout?.statuses[status];
      return sum ? [{ name: STATUS_WORDS[status], figures: { count: { sum, of: sum } } }] : [];
    }),
    of: turnout?.reported,
  };
}

/** Every member with its status and, if it is in the sums, its figures; then the sums. */
export function memberRows(
  { members }: Consolidated,
  totals: Tally,
  turnout: Turnout | undefined,
  template: ConsolidatedTemplate,
): RowSet {
  if (members.length === 0 || members.length > MEMBERS_SHOWN) return { rows: [] };
  const sum: FigureRow = {
    name: template.rows.total,
    figures: pick(totals),
    texts: Object.fromEntries(['status', 'received', 'bin'].map((name) => [name, []])),
    providers: turnout?.reported,
    total: true,
  };
  return {
    rows: [...members.filter(isNamed).map((member) => memberRow(member, template)), sum],
    of: turnout?.reported,
  };
}

/** Of many members those that are not in the sums, as far as a report can list them. */
export function leftOutRows(consolidated: Consolidated, template: ConsolidatedTemplate): RowSet {
  if (consolidated.members.length <= MEMBERS_SHOWN) return { rows: [] };
  return {
    rows: leftOut(consolidated)
      .filter(isNamed)
      .slice(0, MEMBERS_SHOWN)
      .map((member) => memberRow(member, template)),
  };
}

/** The members whose figures are not in the sums. */
export function leftOut({ members }: Consolidated): readonly ConsolidatedMember[] {
  return members.filter((member) => !isCounted(member));
}

/** Whether the figures of a member are in the sums. */
export function isCounted({ counted, status }: ConsolidatedMember): boolean {
  return counted ?? (status !== undefined && COUNTED.has(status));
}

/** A scan, a note or a lock file among the forms has no place in a report that is signed; the workbook names it. */
function isNamed({ name, bin }: ConsolidatedMember): boolean {
  return name !== undefined || bin !== undefined;
}

function memberRow(member: ConsolidatedMember, template: ConsolidatedTemplate): FigureRow {
  const { status, turnout, received, bin, figures } = member;
  const counted = isCounted(member);
  return {
    name: nameOf(member, template),
    // What is not in the sums would make the column disagree with its total.
    figures: counted && figures ? pick(tallyTotals(figures)) : {},
    texts: {
      status: status ? ownText(STATUS_WORDS[status]) : sameText('–'),
      received: sameText(received ? formatDate(received, 'ru', 'short') : '–'),
      bin: sameText(bin ?? '–'),
    },
    providers: counted ? (turnout?.reported ?? 1) : undefined,
  };
}

/** A member without a name has at least a file; one that is itself consolidated says how many are beneath it. */
function nameOf({ name, file, bin, turnout }: ConsolidatedMember, template: ConsolidatedTemplate): Label {
  const own = inBoth(name) ?? inBoth({ kk: file ?? bin }) ?? { kk: '–', ru: '–' };
  const beneath = turnout && sayText(template.beneath, { base: turnoutBase(turnout), reported: turnout.reported });
  const [kk, ru] = (beneath ?? []).map(({ value }) => value);
  return kk && ru ? { kk: `${own.kk}\n${kk}`, ru: `${own.ru}\n${ru}` } : own;
}

function pick(tally: Tally): Record<string, Figure | undefined> {
  return Object.fromEntries(COLUMNS.map(([name, key]) => [name, tally.get(key)]));
}
