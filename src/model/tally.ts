/** A figure over providers: its sum, and how many of them stated it. What nobody stated is not there at all. */
export interface Figure {
  readonly sum: number;
  readonly of: number;
}

/**
 * Figures by their place in the data, with ids for the items of lists: `declared/total`,
 * `services/transfer/counts/electronic`, `complaints/grounds/delay/count`.
 */
export type Tally = ReadonlyMap<string, Figure>;

/** The tally of nothing: adding it changes no other. */
export const EMPTY_TALLY: Tally = new Map();

/** Adds tallies up figure by figure; the order of the tallies does not matter. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sums = new Map<string, { sum: number; of: number }>();
  for (const tally of tallies) {
    for (const [key, { sum, of }] of tally) {
      const known = sums.get(key);
      if (known) {
        known.sum += sum;
        known.of += of;
      } else sums.set(key, { sum, of });
    }
  }
  // By name, so that equal sums are equal to the byte, whoever came first.
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The key of a figure from the parts of its path. */
export function figureKey(...parts: readonly string[]): string {
  return parts.join('/');
}

/** The parts of a figure's key. */
export function figureParts(key: string): readonly string[] {
  return key.split('/');
}

/** How an item of a list is told from the others in a key: by its id, or by its own name in both languages. */
export function itemKey({ id, name }: { id?: string | undefined; name?: Names | undefined }): string {
  if (id !== undefined) return encode(id);
  return `${encode(name?.kk ?? '')}|${encode(name?.ru ?? '')}`;
}

interface Names {
  readonly kk?: string | undefined;
  readonly ru?: string | undefined;
}

/** The id or the own name that `itemKey` was made of. */
export function parseItemKey(key: string): { readonly id: string } | { readonly name: Names } {
  const [kk = '', ru] = key.split('|').map(decode);
  if (ru === undefined) return { id: kk };
  return { name: { ...(kk !== '' && { kk }), ...(ru !== '' && { ru }) } };
}

const encode = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[%/|]/g, (sign) => encodeURIComponent(sign));

const decode = (text: string): string => text.replace(/%(25|2F|7C)/g, (sign) => decodeURIComponent(sign));
