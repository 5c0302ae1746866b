import { distance } from 'fastest-levenshtein';
import { foldName } from '../language/names.ts';
import { type CatalogueService, CHANNELS, type Channel, type Reference } from '../model/reference.ts';
import { serviceLabel } from '../model/services.ts';
import type { Line } from './lines.ts';
import { doubt, type Remark } from './remark.ts';
import { shareOfWords } from './words.ts';

/** A service of the report, as one language of it tells. */
export interface FoundService {
  /** The catalogue's entry; none for a service of its own. */
  readonly id?: string | undefined;
  readonly name: string;
  /** Whether the name is the one that the catalogue has for it today. */
  readonly current: boolean;
  readonly line: Line;
  readonly ways?: readonly Channel[] | undefined;
  readonly fee?: 'free' | 'paid' | undefined;
  readonly counts: Partial<Record<Channel | 'total', { readonly value: number; readonly line: Line }>>;
}

/** The part of a name that may differ, and the part of its words that must be the same in another order. */
const TOLERANCE = 0.15;
const RESEMBLING = 0.8;
/** Twice the longest name of the catalogue. */
const LONGEST = 600;

/** The entry of the catalogue that a written name means, current or older. */
export interface KnownService {
  readonly service: CatalogueService;
  readonly current: boolean;
  readonly sure: boolean;
}

/** Finds the service of a name; one that is only like a name of the catalogue is not sure. */
export function findService(name: string, reference: Reference): KnownService | undefined {
  if (name.length > LONGEST) return undefined;
  const key = foldName(name);
  let best: { readonly service: CatalogueService; readonly away: number } | undefined;
  let rival = 0;
  for (const service of reference.services) {
    for (const [age, names] of service.names.entries()) {
      for (const known of [names.kk, names.ru]) {
        const folded = foldName(known);
        if (folded === key) return { service, current: age === 0, sure: true };
        const near = Math.abs(folded.length - key.length) <= key.length * TOLERANCE;
        const far = near ? distance(key, folded) / Math.max(key.length, 1) : 1;
        const away = far <= TOLERANCE ? far : 1 - shareOfWords(name, known) * (1 - TOLERANCE);
        if (away < (best?.away ?? 1)) {
          if (best && best.service !== service) rival = best.away;
          best = { service, away };
        } else if (best && best.service !== service && away < (rival || 1)) rival = away;
      }
    }
  }
  const limit = 1 - RESEMBLING * (1 - TOLERANCE);
  if (!best || best.away > limit || best.away === rival) return undefined;
  return { service: best.service, current: false, sure: false };
}

/** A service by the name that a report has for it, with what is not sure of that. */
export function nameService(
  written: string,
  line: Line,
  reference: Reference,
): { readonly service: FoundService; readonly remarks: readonly Remark[] } {
  const name = tidyName(written);
  const known = findService(name, reference);
  const service = { id: known?.service.id, name, current: known?.current ?? false, line, counts: {} };
  // A name of its own is kept as it stands: nothing is guessed.
  if (!known) return { service, remarks: [] };
  return { service, remarks: known.sure ? [] : [unsureService(service, line, reference)] };
}

/** The remark on a service whose name is not written as it is known. */
export function unsureService({ id, name }: FoundService, line: Line, reference: Reference): Remark {
  const { kk, ru } = serviceLabel({ id, name: { kk: name, ru: name } }, reference);
  return doubt('service', line, { kk, ru });
}

/** A name without the mark that the line went on with. */
export function tidyName(name: string): string {
  return name
    .replace(/^[\s–—-]+/, '')
    .replace(/[\s:;,–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the row that sums up a table is called. */
export const TOTAL_ROW = /^(?:барлығы|жиыны|қорытынды|итого|всего)\P{L}*$/iu;

const WAYS: Readonly<Record<Channel, RegExp>> = {
  provider:
    /қызметті?\s+беруші|білім\s+беру\s+ұйым|мемлекеттік\s+орган|ЖАО|жергілікті\s+атқарушы|мектеп(?!\s+жан)|услугодател|организаци\p{L}*\s+[^,;]{0,60}образовани|государственный\s+орган|МИО|местн\p{L}+\s+исполнительн|школ[аеу](?!\p{L})/iu,
  corporation: /корпорация|ХҚКО|ХКО|ЦОН(?!\p{L})|корпораци\p{L}/iu,
  electronic: /портал|электронн\p{L}+\s+(?:вид|форм)|электрондық\s+(?:түрде|нысан)|egov/iu,
};

/** The ways that the words of a cell name. */
export function waysIn(words: string): readonly Channel[] {
  return CHANNELS.filter((channel) => WAYS[channel].test(words));
}

/** Whether the words of a cell say that a service is free, or paid. */
export function feeIn(words: string): 'free' | 'paid' | undefined {
  if (/^(?:тегін|бесплатн\p{L}*)\.?$/iu.test(words)) return 'free';
  return /^(?:ақылы|платн\p{L}*)\.?$/iu.test(words) ? 'paid' : undefined;
}
