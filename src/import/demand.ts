import type { Reference } from '../model/reference.ts';
import type { Line } from './lines.ts';
import { doubt, type Remark } from './remark.ts';
import { type FoundService, nameService, tidyName, unsureService } from './services.ts';
import { readCount } from './wording.ts';
import { beginsWith } from './words.ts';

/** Names in a list may be misspelt as those in a table. */
const TOLERANCE = 0.12;

/** What the list of demand tells: how often each service was rendered, and the provider's own paragraphs. */
export interface ReadDemand {
  readonly services: readonly FoundService[];
  readonly own: readonly Line[];
  readonly remarks: readonly Remark[];
}

/** Reads the lines under «most demanded services»: those that begin with the name of a service, and others. */
export function readDemand(lines: readonly Line[], listed: readonly FoundService[], reference: Reference): ReadDemand {
  const services: FoundService[] = [];
  const own: Line[] = [];
  const remarks: Remark[] = [];
  let unrendered = false;
  for (const line of lines) {
    if (isUnrenderedLead(line)) {
      unrendered = true;
      continue;
    }
    const found = namedIn(line, listed, reference);
    if (!found) {
      // A marked line that ends in a count names a service that nobody knows.
      const unknown = ownService(line);
      if (!unknown) {
        own.push(line);
        continue;
      }
      const named = nameService(unknown.name, line, reference);
      remarks.push(
        ...(named.service.id === undefined
          ? [doubt('own-service', line, { name: named.service.name })]
          : named.remarks),
      );
      services.push({ ...named.service, counts: { total: { value: unknown.count, line } } });
      continue;
    }
    const { service, rest } = found;
    const count = unrendered && !/[\p{L}\p{N}]/u.test(rest) ? 0 : countIn(rest);
    if (!found.sure) remarks.push(unsureService(service, line, reference));
    if (count === undefined) remarks.push(doubt('count', line, { name: service.name }));
    services.push({ ...service, line, counts: count === undefined ? {} : { total: { value: count, line } } });
  }
  return { services, own, remarks };
}

interface Named {
  readonly service: FoundService;
  readonly rest: string;
  readonly sure: boolean;
}

/** The service whose name a line begins with: one of the table, else one of the catalogue; the longest of the nearest. */
function namedIn(line: Line, listed: readonly FoundService[], reference: Reference): Named | undefined {
  const known: { readonly service: FoundService; readonly name: string }[] = [
    ...listed.map((service) => ({ service, name: service.name })),
    ...reference.services.flatMap(({ id, names }) =>
      names.flatMap((each, age) => ({
        service: { id, name: each[line.lang], current: age === 0, line, counts: {} },
        name: each[line.lang],
      })),
    ),
  ];
  let best: (Named & { readonly away: number; readonly length: number }) | undefined;
  for (const { service, name } of known) {
    const found = beginsWith(line.body, name, TOLERANCE);
    if (!found) continue;
    const isNearer = !best || found.away < best.away || (found.away === best.away && name.length > best.length);
    if (isNearer) best = { service, rest: found.rest, sure: found.away < 0.05, away: found.away, length: name.length };
  }
  return best;
}

const PERIOD =
  /(?:за\s+|в\s+)?(?:19|20)\d{2}\s*(?:[-–—/]\s*\d{2,4})?\s*(?:оқу\s+жыл\p{L}*|учебн\p{L}*\s+год\p{L}*|жыл\p{L}*|год\p{L}*)/giu;
const ZERO =
  /жоқ|көрсетілмеді|көрсетілмеген|болған\s+жоқ|болмады|(?<!\p{L})нет(?!\p{L})|не\s+оказыва|не\s+был|не\s+предоставля|не\s+обраща/iu;
const CLASS = /\d+(?:\s*[-–]\s*\d+)?\s*-?\s*(?:сынып|класс|кл\.)\p{L}*/giu;

/** How often, in the words behind the name of a service; undefined where they tell no number or several. */
function countIn(words: string): number | undefined {
  const bare = words.replace(PERIOD, ' ').replace(CLASS, ' ');
  const numbers = bare.match(/(?<![\p{L}\d№.,/-])(?:\d{1,3}(?:\s\d{3})+|\d+)(?![\d/%]|[.,]\d)/gu) ?? [];
  const [first, second] = numbers.map((text) => readCount(text));
  if (second !== undefined) return undefined;
  if (first !== undefined) return ZERO.test(bare) && first > 0 ? undefined : first;
  return ZERO.test(bare) ? 0 : undefined;
}

/** A service and its count are a line or two; what is longer is a paragraph. */
const LONGEST = 2000;
const COUNTED = /^(.+?)\s*[-–—:]\s*([^–—:]*)$/su;
const NONE = /^(.+?)\s*[-–—:]\s*(жоқ|нет)[.;]?$/isu;

function ownService(line: Line): { readonly name: string; readonly count: number } | undefined {
  if (line.marker === '' || line.body.length > LONGEST) return undefined;
  const [, name, tail] =
    [COUNTED, NONE].map((form) => form.exec(line.body)).find((found) => /\d|^(?:жоқ|нет)$/iu.test(found?.[2] ?? '')) ??
    [];
  if (!name || tail === undefined || name.length < 15) return undefined;
  const count = countIn(tail);
  return count === undefined ? undefined : { name: tidyName(name.replace(PERIOD, ' ')), count };
}

function isUnrenderedLead({ text }: Line): boolean {
  return /:\s*$/.test(text) && /көрсетілмеген\s+қызмет|не\s+оказывал/iu.test(text);
}
