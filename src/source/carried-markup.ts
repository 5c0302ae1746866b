import { CARRIED_NAMESPACE, CARRIED_TYPE } from './carried.ts';
import { type CarriedFault, type FoundCarried, holdAgainstHash } from './carried-text.ts';
import { localName, scanMarkup } from './markup.ts';

/** An element with the text in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The carried data in a part of XML, whatever prefix a program has since given to the namespace. */
export function findInXml(xml: string): FoundCarried | CarriedFault {
  const [root] = firstElements(xml, 'xml', (name) => localName(name) === 'report', 1);
  const namespaces = Object.entries(root?.attributes ?? {}).filter(([name]) => /^xmlns(:|$)/.test(name));
  if (!root || !namespaces.some(([, value]) => FAMILY.test(value))) return 'none';
  if (!namespaces.some(([, value]) => value === CARRIED_NAMESPACE)) return 'newer';
  const { sha256 = '', settings = '' } = root.attributes;
  return holdAgainstHash(root.text, sha256, settings);
}

const FAMILY = /^urn:esep:report:\d+$/;

/** Scripts with data that are looked at: there is one, unless somebody has put pages together. */
const MAX_SCRIPTS = 100;

/** The carried data in a page, as often as they stand there. */
export function findInHtml(html: string): readonly (FoundCarried | CarriedFault)[] {
  // What follows the last of them, nearly all of the page, need not be read.
  const most = Math.min(html.split(CARRIED_TYPE).length - 1, MAX_SCRIPTS);
  if (most === 0) return [];
  const isOurs = (name: string, { type }: Element['attributes']) => name === 'script' && type === CARRIED_TYPE;
  return firstElements(html, 'html', isOurs, most).map(findInScript);
}

function findInScript(script: Element): FoundCarried | CarriedFault {
  const {
    'data-sha256': sha256 = '',
    'data-settings': settings = '',
    'data-version': version = '1',
  } = script.attributes;
  return version === '1' ? holdAgainstHash(script.text, sha256, settings) : 'newer';
}

/** The first elements of a text that are wanted, in their order; what stands inside them is taken as text. */
export function firstElements(
  markup: string,
  kind: 'xml' | 'html',
  wanted: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
  most: number,
): readonly Element[] {
  const found: Element[] = [];
  let open: { readonly name: string; readonly attributes: Record<string, string>; depth: number } | undefined;
  let pieces: string[] = [];
  scanMarkup(markup, kind, {
    open(name, attributes) {
      if (open) open.depth += 1;
      else if (wanted(name, attributes)) open = { name, attributes, depth: 1 };
    },
    text: (words) => void (open && pieces.push(words)),
    close() {
      if (!open || --open.depth > 0) return;
      found.push({ name: open.name, attributes: open.attributes, text: pieces.join('') });
      [open, pieces] = [undefined, []];
    },
    isDone: () => found.length >= most,
  });
  return found;
}
