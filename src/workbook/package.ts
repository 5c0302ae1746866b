import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Any moment will do, as long as it is always the same; without a zone it is the same wall clock everywhere. */
export const PACKED = '2000-01-01T12:00:00';

/** Readers that stream want to know first what the other entries are. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * Packs a zip anew, entries in a fixed order at a fixed time, so that equal content gives equal bytes; `mendPart` may
 * put right the parts beside the sheets.
 */
export function repack(
  zip: Uint8Array,
  mendSheet: (xml: string) => string,
  mendPart?: (xml: string, name: string) => string,
): Uint8Array {
  const mend = (name: string, bytes: Uint8Array): Uint8Array => {
    if (isSheet(name)) return strToU8(mendSheet(strFromU8(bytes)));
    return mendPart ? strToU8(mendPart(strFromU8(bytes), name)) : bytes;
  };
  const entries = Object.entries(unzipSync(zip))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([name, bytes]) => [name, mend(name, bytes)]);
  return zipSync(Object.fromEntries(entries), { mtime: PACKED, level: 6 });
}

/** Where an entry stands among the others of a package. */
export function rank(name: string): number {
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
}

function isSheet(name: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/.test(name);
}
