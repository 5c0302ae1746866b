import { type HasGlyph, readCharacters } from './cmap.ts';
import type { Package } from './package.ts';
import { childOf, findAll, parseXml } from './xml.ts';

/** The characters of the fonts that a document carries along whole, by the names of the fonts in small letters. */
export function readEmbeddedFonts(file: Package, document: string): ReadonlyMap<string, HasGlyph> {
  const fonts = new Map<string, HasGlyph>();
  const table = file.relations(document).find(({ type, external }) => type === 'fontTable' && !external);
  const text = table && file.text(table.target);
  const root = text === undefined ? undefined : parseXml(text);
  if (!table || !root) return fonts;
  const relations = new Map(file.relations(table.target).map((relation) => [relation.id, relation]));
  for (const font of findAll(root, 'w:font')) {
    const { attributes = {} } = childOf(font, 'w:embedRegular') ?? {};
    // A part of a font tells of the words of the house's document only.
    if (['1', 'true', 'on'].includes(attributes['w:subsetted'] ?? '')) continue;
    const relation = relations.get(attributes['r:id'] ?? '');
    const packed = relation && !relation.external ? file.bytes(relation.target) : undefined;
    const bytes = packed && uncover(packed, attributes['w:fontKey'] ?? '');
    const has = bytes && readCharacters(bytes);
    if (has) fonts.set((font.attributes['w:name'] ?? '').trim().toLowerCase(), has);
  }
  return fonts;
}

/** ECMA-376 part 4, 2.8.1: the first 32 bytes are crossed with the font's key, which is read from its end. */
function uncover(bytes: Uint8Array, fontKey: string): Uint8Array | undefined {
  const digits = fontKey.replace(/[{}-]/g, '');
  if (!/^[\da-f]{32}$/i.test(digits)) return undefined;
  const key = Buffer.from(digits, 'hex').reverse();
  return bytes.map((byte, index) => (index < 32 ? byte ^ (key[index % 16] ?? 0) : byte));
}
