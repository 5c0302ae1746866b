import type { ConsolidatedMember } from '../../model/consolidated-schema.ts';
import type { Reference } from '../../model/reference.ts';
import { addTallies, figureParts, parseItemKey, type Tally } from '../../model/tally.ts';
import type { Status } from '../../model/turnout.ts';
import type { Caption } from '../../source/layout.ts';
import { COMPLAINT_LISTS, type ComplaintList } from './figures.ts';
import { complaintFigures, memberNumbers, serviceFigures, singleFigures } from './member-figures.ts';

/** A line that rows of members are summed into; rows refer to it by its number, from 1. */
export interface Line {
  readonly key: string;
  readonly number: number;
  readonly name: Caption;
}

/** Where the rows of the members that have a service stand among all: from 0, the end not in it. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/** What has to be known of the members before the first row is written: how many rows, and what they come to. */
export interface Survey {
  /** Whether a figure of a member may be of many providers. */
  readonly nested: boolean;
  readonly members: number;
  readonly serviceRows: number;
  readonly complaintRows: number;
  /** The sums of those that are counted. */
  readonly totals: Tally;
  /** The sums of numbers that are no figures, over all (see `memberNumbers`). */
  readonly numbers: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly services: ReadonlyMap<string, Line>;
  readonly spans: ReadonlyMap<string, RowSpan>;
  readonly complaints: ReadonlyMap<string, Line>;
}

/** Goes through the members once. */
export function surveyMembers(members: Iterable<ConsolidatedMember>, reference: Reference): Survey {
  const counts = { members: 0, serviceRows: 0, complaintRows: 0 };
  const [numbers, beneath] = [new Map<string, number>(), new Map<string, number>()];
  const statuses = new Map<Status, number>();
  const spans = new Map<string, RowSpan>();
  const complaints = new Set<string>();
  let nested = false;
  const totals = addTallies(countedTallies());
  return {
    ...counts,
    nested,
    totals,
    numbers: new Map([...numbers, ...(nested ? beneath : [])]),
    statuses,
    services: numbered([...spans.keys()], serviceOrder(reference), (key) => serviceName(key, reference)),
    spans,
    complaints: numbered([...complaints], complaintOrder(reference), (key) => complaintName(key, reference)),
  };

  function* countedTallies(): Generator<Tally> {
    for (const member of members) {
      const services = serviceFigures(member);
      const counted = complaintFigures(member);
      const tallies = [
        singleFigures(member),
        ...[...services].map(([item, tally]) => prefixed(`services/${item}/`, tally)),
        prefixed('complaints/', counted, '/count'),
      ];
      nested ||=
        member.kind === 'consolidated' || tallies.some((tally) => [...tally.values()].some(({ of }) => of !== 1));
      note(member, services, counted);
      if (member.counted) yield* tallies;
    }
  }

  function note(member: ConsolidatedMember, services: ReadonlyMap<string, Tally>, counted: Tally): void {
    for (const [key, number] of memberNumbers(member, true)) {
      const sums = key.startsWith('turnout/') ? beneath : numbers;
      sums.set(key, (sums.get(key) ?? 0) + number);
    }
    if (member.status) statuses.set(member.status, (statuses.get(member.status) ?? 0) + 1);
    const end = counts.serviceRows + services.size;
    for (const key of services.keys()) spans.set(key, { start: spans.get(key)?.start ?? counts.serviceRows, end });
    for (const key of counted.keys()) complaints.add(key);
    counts.members += 1;
    counts.serviceRows = end;
    counts.complaintRows += counted.size;
  }
}

function prefixed(start: string, tally: Tally, end = ''): Tally {
  return new Map([...tally].map(([key, figure]) => [`${start}${key}${end}`, figure]));
}

/** Lines in their order, those that the order does not know last, by key. */
function numbered(
  keys: readonly string[],
  order: readonly string[],
  nameOf: (key: string) => Caption,
): ReadonlyMap<string, Line> {
  const places = new Map(order.map((key, index) => [key, index]));
  const place = (key: string) => places.get(key) ?? order.length;
  const sorted = keys.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return new Map(sorted.map((key, index) => [key, { key, number: index + 1, name: nameOf(key) }]));
}

function serviceOrder({ services }: Reference): readonly string[] {
  return services.map(({ id }) => id);
}

function complaintOrder(reference: Reference): readonly string[] {
  return COMPLAINT_LISTS.flatMap(({ list }) => reference[list].map(({ id }) => `${list}/${id}`));
}

function serviceName(key: string, { services }: Reference): Caption {
  const item = parseItemKey(key);
  if ('name' in item) return { kk: item.name.kk ?? '', ru: item.name.ru ?? '' };
  return services.find(({ id }) => id === item.id)?.short ?? { kk: item.id, ru: item.id };
}

function complaintName(key: string, reference: Reference): Caption {
  const [list = '', item = ''] = figureParts(key);
  if (list === 'services') return serviceName(item, reference);
  const choices = reference[list as Exclude<ComplaintList, 'services'>];
  return choices.find(({ id }) => id === item) ?? { kk: item, ru: item };
}
