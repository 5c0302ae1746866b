/** An entry of a zip, packed once. */
export interface PackedEntry {
  readonly name: Uint8Array;
}
export function packEntry(name: string, content: string | Uint8Array): PackedEntry;
export function writeZip(entries: readonly PackedEntry[]): Uint8Array;
