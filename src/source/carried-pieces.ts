import { inflateRawSync } from 'node:zlib';
import { PIECE_NAME } from './carried.ts';
import { firstElements } from './carried-markup.ts';
import { type CarriedFault, type FoundCarried, holdAgainstHash } from './carried-text.ts';
import { MAX_YAML_BYTES } from './limits.ts';
import { localName } from './markup.ts';

/** Properties of one document that are looked at: other programs leave a handful. */
const MAX_PROPERTIES = 1000;

/** The carried data in the properties of a .docx (`docProps/custom.xml`) or an .odt (`meta.xml`). */
export function findInProperties(xml: string): FoundCarried | CarriedFault {
  const isProperty = (name: string) => ['property', 'user-defined'].includes(localName(name));
  const pieces = firstElements(xml, 'xml', isProperty, MAX_PROPERTIES)
    .map(({ attributes: { name, 'meta:name': odtName = '' }, text }) => ({ name: name ?? odtName, text: text.trim() }))
    .filter(({ name }) => /^esep\.report\.\d+\.\d+$/.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (pieces.length === 0) return 'none';
  const own = pieces.filter(({ name }) => name.startsWith(PIECE_NAME));
  return own.length === 0 ? 'newer' : unpack(own.map(({ text }) => text).join(''));
}

/** The hash and the settings stand on the first line, the data on the others. */
function unpack(base64: string): FoundCarried | CarriedFault {
  try {
    const text = inflateRawSync(Buffer.from(base64, 'base64'), { maxOutputLength: MAX_YAML_BYTES }).toString();
    const end = text.indexOf('\n');
    const { sha256, settings } = JSON.parse(text.slice(0, end));
    const found = holdAgainstHash(text.slice(end + 1), String(sha256), JSON.stringify(settings ?? {}));
    // Nobody writes into packed bytes: where the hash is another, a piece is missing or another's.
    return found.isWhole ? found : 'broken';
  } catch {
    return 'broken';
  }
}
