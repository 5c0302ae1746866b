import { formatPercent } from '../language/numbers.ts';
import type { Consolidated } from '../model/consolidated-schema.ts';
import { CHANNELS, type Reference } from '../model/reference.ts';
import { CONTROL_FIGURES, CONTROLS } from '../model/schema.ts';
import type { Tally } from '../model/tally.ts';
import { STATUSES, type Turnout, turnoutBase } from '../model/turnout.ts';
import { type Facts, LAST_YEAR_FACTS, stated } from './facts.ts';
import { isCounted, leftOut, MEMBERS_SHOWN } from './member-rows.ts';
import { inBoth } from './sentences.ts';
import { countServices, demandRows, undistributed } from './service-rows.ts';
import { share } from './total-rows.ts';

/** The facts that are a figure, and its key; each has a second fact, `…_of`: how many providers stated it. */
const FIGURES: readonly (readonly [fact: string, key: string])[] = [
  ...['total', ...CHANNELS, 'refused', 'overdue'].map((name) => [name, `declared/${name}`] as const),
  ['complaints', 'complaints/declared'],
  ['records', 'complaints/records'],
  ...CONTROLS.flatMap((control) =>
    ['carried_out', ...CONTROL_FIGURES].map((name) => [`${control}_${name}`, `monitoring/${control}/${name}`] as const),
  ),
  ...['carried_out', 'asked', 'satisfied', 'dissatisfied'].map(
    (name) => [`public_${name}`, `monitoring/public/${name}`] as const,
  ),
];

/** What the sentences of a consolidated report may name. */
export function consolidatedFacts(consolidated: Consolidated, tally: Tally, reference: Reference): Facts {
  const { name, bin, period, date, deadline, members } = consolidated;
  const left = undistributed(tally);
  const rendered = demandRows(tally, reference, Number.POSITIVE_INFINITY).rows.length;
  const uncounted = leftOut(consolidated).length;
  return stated({
    name: inBoth(name),
    bin,
    period,
    date,
    deadline,
    members: members.length || undefined,
    members_many: members.length > MEMBERS_SHOWN ? members.length : undefined,
    left_out: uncounted || undefined,
    left_out_many: members.length > MEMBERS_SHOWN && uncounted > MEMBERS_SHOWN ? uncounted : undefined,
    ...turnoutFacts(consolidated),
    services: countServices(tally) || undefined,
    kinds: rendered || undefined,
    ...Object.fromEntries(
      FIGURES.flatMap(([fact, key]) => {
        const figure = tally.get(key);
        return figure ? [[fact, figure.sum] as const, [`${fact}_of`, figure.of] as const] : [];
      }),
    ),
    undistributed: left !== undefined && left > 0 ? left : undefined,
    excess: left !== undefined && left < 0 ? -left : undefined,
    electronic_share: share(tally.get('declared/electronic'), tally.get('declared/total')),
    public_share: share(tally.get('monitoring/public/satisfied'), tally.get('monitoring/public/asked')),
  });
}

function turnoutFacts(consolidated: Consolidated): Facts {
  const turnout = turnoutOf(consolidated);
  if (!turnout) return {};
  const base = turnoutBase(turnout);
  const { expected, received, reported, statuses } = turnout;
  return {
    base,
    expected,
    received,
    reported,
    unreported: Math.max(0, base - reported) || undefined,
    all_reported: base > 0 && reported >= base,
    completeness: base > 0 ? completeness(reported, base) : undefined,
    extra: Math.max(0, Object.values(statuses).reduce((sum, count = 0) => sum + count, 0) - base) || undefined,
    rejected_counted:
      consolidated.members
        .filter((member) => member.status === 'rejected' && isCounted(member))
        .reduce((sum, member) => sum + (member.turnout?.reported ?? 1), 0) || undefined,
    ...Object.fromEntries(STATUSES.map((status) => [statusFact(status), statuses[status]])),
  };
}

/** The turnout as it is stated, else as the members show it. */
export function turnoutOf({ turnout, members }: Consolidated): Turnout | undefined {
  if (turnout || members.length === 0) return turnout;
  const statuses = STATUSES.map((status) => [status, members.filter((member) => member.status === status).length]);
  return {
    received: members.filter(({ status }) => status !== 'missing').length,
    reported: members.filter(isCounted).length,
    statuses: Object.fromEntries(statuses),
  };
}

/** Never more than all, and never all while one is missing: 9999 of 10 000 are 99,9 %. */
function completeness(reported: number, base: number): string {
  const rounded = Math.round((1000 * reported) / base) / 10;
  return formatPercent(reported >= base ? 100 : Math.min(99.9, rounded));
}

function statusFact(status: string): string {
  return `status_${status.replaceAll('-', '_')}`;
}

/** The names of the facts, for checking a template that a user brings along. */
export const CONSOLIDATED_FACTS: readonly string[] = [
  ...['name', 'bin', 'period', 'date', 'deadline', 'members', 'members_many', 'left_out', 'left_out_many'],
  ...[
    'base',
    'expected',
    'received',
    'reported',
    'unreported',
    'extra',
    'all_reported',
    'completeness',
    'rejected_counted',
  ],
  ...STATUSES.map(statusFact),
  ...FIGURES.flatMap(([fact]) => [fact, `${fact}_of`]),
  ...['services', 'kinds', 'undistributed', 'excess', 'electronic_share', 'public_share', 'own'],
  ...[...LAST_YEAR_FACTS, 'last_total_of', 'last_base'],
];
