/** Any moment will do, as long as it is always the same; without a zone it is the same wall clock everywhere. */
const PACKED = '2000-01-01T12:00:00';

/** Packs a zip anew: entries in a fixed order, at a fixed time, so that equal content gives equal bytes. */
export async function repack(zip: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  const entries = Object.entries(unzipSync(zip)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { mtime: PACKED, level: 6 });
}

const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** Readers that stream want to know first what the other entries are. */
function rank(name: string): number {
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
}
