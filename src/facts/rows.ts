import { parsePeriod, periodRange } from '../language/periods.ts';
import { itemLabel } from '../model/figure-label.ts';
import type { Member } from '../model/merge.ts';
import { CHANNELS, type Channel, type Reference } from '../model/reference.ts';
import { unpackTally } from '../model/submission.ts';
import { type Figure, figureKey, figureParts, parseItemKey, type Tally } from '../model/tally.ts';
import type { Status } from '../model/turnout.ts';

/** One figure of one service through one channel, as one member stated it: a row of a pivot table. */
export interface Fact {
  readonly period: string | undefined;
  /** The first and the last day of the period, `YYYY-MM-DD`. */
  readonly period_from: string | undefined;
  readonly period_to: string | undefined;
  readonly bin: string | undefined;
  readonly provider_kk: string | undefined;
  readonly provider_ru: string | undefined;
  readonly kind: 'provider' | 'consolidated';
  readonly status: Status;
  /** Whether the row is in the sums of the consolidated report. */
  readonly counted: boolean;
  /** The id of the catalogue; not there for a service that the provider named itself. */
  readonly service: string | undefined;
  readonly service_kk: string | undefined;
  readonly service_ru: string | undefined;
  /** `unspecified`: the part of a total that is in no channel. */
  readonly channel: Channel | 'unspecified';
  readonly count: number;
  /** How many providers stated it: 1 for a school. */
  readonly of: number;
  readonly file: string;
  readonly sha256: string | undefined;
}

/**
 * The facts of a merge, a member after the other. Only what is stated has a row; the rows of a service never add up to
 * more than its figures, since a total is no row of its own.
 */
export function* factRows(
  members: Iterable<Member>,
  reference: Reference,
  fileName: (file: string) => string = (file) => file,
): Generator<Fact> {
  for (const { entry, submission, status, counted } of members) {
    if (!submission) continue;
    const { file, sha256, kind, name = entry?.name, bin = entry?.bin, period } = submission;
    const tally = unpackTally(submission.figures);
    const sender = { ...periodColumns(period), bin, provider_kk: name?.kk, provider_ru: name?.ru, kind };
    for (const item of listServices(tally)) {
      const service = serviceColumns(item, reference);
      for (const [channel, { sum, of }] of listChannels(tally, item)) {
        const row = { ...sender, status, counted, ...service, channel, count: sum, of };
        yield { ...row, file: fileName(file), sha256 };
      }
    }
  }
}

function periodColumns(text: string | undefined): Pick<Fact, 'period' | 'period_from' | 'period_to'> {
  const period = text === undefined ? undefined : parsePeriod(text);
  const range = period && periodRange(period);
  return { period: text, period_from: range?.from, period_to: range?.to };
}

function serviceColumns(item: string, reference: Reference): Pick<Fact, 'service' | 'service_kk' | 'service_ru'> {
  const known = parseItemKey(item);
  if ('name' in known) return { service: undefined, service_kk: known.name.kk, service_ru: known.name.ru };
  const { kk, ru } = itemLabel(item, reference);
  return { service: known.id, service_kk: kk, service_ru: ru };
}

/** The keys of the services of a tally, in its order. */
function listServices(tally: Tally): Iterable<string> {
  const items = new Set<string>();
  for (const key of tally.keys()) {
    const [group, item] = figureParts(key);
    if (group === 'services' && item !== undefined) items.add(item);
  }
  return items;
}

function* listChannels(tally: Tally, item: string): Generator<readonly [Fact['channel'], Figure]> {
  const figureOf = (name: string) => tally.get(figureKey('services', item, 'counts', name));
  let specified: number | undefined;
  for (const channel of CHANNELS) {
    const figure = figureOf(channel);
    if (!figure) continue;
    specified = (specified ?? 0) + figure.sum;
    yield [channel, figure];
  }
  const total = figureOf('total');
  // A total of a mistaken report may be less than its channels: no count is negative.
  const rest = total && total.sum - (specified ?? 0);
  if (total && rest !== undefined && (specified === undefined || rest > 0)) {
    yield ['unspecified', { sum: rest, of: total.of }];
  }
}
