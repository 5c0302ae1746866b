/** What became of a provider's report. */
export const STATUSES = [
  'accepted',
  'warnings',
  'late',
  'rejected',
  'empty',
  'duplicate',
  'wrong-period',
  'unreadable',
  'unlisted',
  'missing',
] as const;
export type Status = (typeof STATUSES)[number];

/** The statuses whose figures are summed; a rejected report is only where that is asked for. */
export const COUNTED: ReadonlySet<Status> = new Set(['accepted', 'warnings', 'late']);

/** How many providers were expected, how many sent something, how many were summed; and how many have each status. */
export interface Turnout {
  /** Not there where no roster says who was expected. */
  readonly expected?: number | undefined;
  readonly received: number;
  readonly reported: number;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
}

/** The turnout of nobody: adding it changes no other. */
export const NO_TURNOUT: Turnout = { expected: 0, received: 0, reported: 0, statuses: {} };

/** Adds turnouts up; where one part does not know how many were expected, neither does the whole. */
export function addTurnouts(turnouts: Iterable<Turnout>): Turnout {
  let { expected, received, reported } = NO_TURNOUT;
  const statuses: Partial<Record<Status, number>> = {};
  for (const turnout of turnouts) {
    expected = expected === undefined || turnout.expected === undefined ? undefined : expected + turnout.expected;
    received += turnout.received;
    reported += turnout.reported;
    for (const status of STATUSES) {
      const count = turnout.statuses[status];
      if (count !== undefined) statuses[status] = (statuses[status] ?? 0) + count;
    }
  }
  const ordered = STATUSES.filter((status) => statuses[status]).map((status) => [status, statuses[status]] as const);
  return { ...(expected !== undefined && { expected }), received, reported, statuses: Object.fromEntries(ordered) };
}

/** Of how many providers the reported ones are a part: the expected ones, else those that sent anything at all. */
export function turnoutBase({ expected, received }: Turnout): number {
  return expected ?? received;
}
