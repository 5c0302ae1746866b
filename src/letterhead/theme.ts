import type { LetterheadPart } from './letterhead.ts';
import { childOf, type Element, findAll, printPart, rewrite } from './xml.ts';

/** The theme that styles refer to. */
export interface Theme {
  /** The font that styles call by a name such as `minorHAnsi`. */
  fontOf(name: string): string | undefined;
  readonly parts: readonly LetterheadPart[];
}

/** Reads a theme; what it draws with pictures of its own is left out. */
export function readTheme(root: Element | undefined): Theme {
  if (root?.name !== 'a:theme') return { fontOf: () => undefined, parts: [] };
  const latin = (kind: string) => childOf(findAll(root, kind)[0], 'a:latin')?.attributes.typeface || undefined;
  const [major, minor] = [latin('a:majorFont'), latin('a:minorFont')];
  const [clean = root] = rewrite(root, (element) => {
    if (element.name === 'a:extLst') return [];
    const { 'r:embed': _, 'r:link': __, 'r:id': ___, ...attributes } = element.attributes;
    return [{ ...element, attributes }];
  }) as readonly Element[];
  return {
    fontOf: (called) => (called.startsWith('major') ? major : minor),
    parts: [
      {
        path: 'word/theme/theme1.xml',
        type: 'application/vnd.openxmlformats-officedocument.theme+xml',
        data: printPart(clean, ['a', 'r']),
      },
    ],
  };
}
