import { strToU8, zipSync } from 'fflate';
import type { Letterhead } from '../../letterhead/letterhead.ts';
import type { Carried } from '../../source/carried.ts';
import { addCarried } from './carried.ts';
import { dressParts } from './letterhead.ts';
import { moment } from './mark.ts';
import type { Part } from './parts.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const CORE_PROPERTIES = 'docProps/core.xml';

/** The bytes of a document: its parts with what belongs to this report alone, in an order that is always the same. */
export function packParts(
  parts: readonly Part[],
  coreProperties: string,
  carried: Carried | undefined,
  letterhead: Letterhead | undefined,
): Uint8Array {
  const named = parts.map(([path, data]): Part => [path, path === CORE_PROPERTIES ? coreProperties : data]);
  const dressed = letterhead ? dressParts(named, letterhead) : named;
  const sorted = addCarried(dressed, carried).toSorted(
    ([a], [b]) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES) || (a < b ? -1 : 1),
  );
  return zip(sorted.map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]));
}

/** Packs parts, each with the same moment: the same parts give the same bytes in any time zone. */
export function zip(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: moment() });
}
