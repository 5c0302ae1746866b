import { memberTally } from '../../model/consolidated.ts';
import type { ConsolidatedMember } from '../../model/consolidated-schema.ts';
import { type Figure, figureKey, figureParts, type Tally } from '../../model/tally.ts';
import { STATUSES } from '../../model/turnout.ts';

/** The figures that a member states once; those of its lists are left out. */
export function singleFigures(member: ConsolidatedMember): Tally {
  return new Map([...memberTally(member)].filter(([key]) => SINGLE.test(key)));
}

const SINGLE = /^(declared|monitoring)\/|^complaints\/(declared|records)$/;

/** The figures of each service of a member, by its key and the end of theirs. */
export function serviceFigures(member: ConsolidatedMember): ReadonlyMap<string, Tally> {
  const services = new Map<string, Map<string, Figure>>();
  for (const [key, figure] of memberTally(member)) {
    const [list, item = '', ...rest] = figureParts(key);
    if (list !== 'services') continue;
    services.set(item, (services.get(item) ?? new Map<string, Figure>()).set(figureKey(...rest), figure));
  }
  return services;
}

/** How many complaints a member counted of each kind, by `grounds/refusal`. */
export function complaintFigures(member: ConsolidatedMember): Tally {
  const complaints = new Map<string, Figure>();
  for (const [key, figure] of memberTally(member)) {
    const [group, list = '', item] = figureParts(key);
    if (group === 'complaints' && item !== undefined) complaints.set(figureKey(list, item), figure);
  }
  return complaints;
}

/** The column that tells which rows are summed: 1, or else 0. */
export const COUNTED_KEY = '#counted';

/** Numbers of a member that are no figures of its report: each is summed over all members, counted or not. */
export function memberNumbers(member: ConsolidatedMember, nested: boolean): ReadonlyMap<string, number> {
  const { counted = false, errors, warnings } = member;
  const numbers = new Map<string, number>([[COUNTED_KEY, Number(counted)]]);
  if (errors !== undefined) numbers.set('errors', errors);
  if (warnings !== undefined) numbers.set('warnings', warnings);
  if (nested) for (const [key, value] of providersBeneath(member)) numbers.set(`turnout/${key}`, value);
  return numbers;
}

/** How many providers a member stands for, by what became of them. */
function providersBeneath({ counted, status, turnout }: ConsolidatedMember): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  if (counted && turnout) {
    numbers.set('reported', turnout.reported);
    for (const name of STATUSES) {
      const number = turnout.statuses[name];
      if (number !== undefined) numbers.set(`statuses/${name}`, number);
    }
  } else {
    // What was not counted has one status as a whole, however many are beneath it.
    const size = (status === 'missing' ? turnout?.expected : turnout?.received) ?? 1;
    numbers.set('reported', counted ? size : 0);
    if (status) numbers.set(`statuses/${status}`, size);
  }
  return numbers;
}
