import { attributeOf, type Visitor } from '../element.ts';
import type { Report } from '../fault.ts';

/** The elements whose ids stand once in a part, and the attribute that holds them. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  'w:bookmarkStart': ['w:id', 'w:name'],
  'w:bookmarkEnd': ['w:id'],
  'wp:docPr': ['id'],
  'w:style': ['w:styleId'],
};

/** Ids of bookmarks, drawings and styles are their own. */
export function checkIds(report: Report): Visitor {
  const seen = new Set<string>();
  return {
    wants: ({ name }) => name in IDS,
    open: (element) => {
      for (const attribute of IDS[element.name] ?? []) {
        const id = `${element.name} ${attribute}="${attributeOf(element, attribute) ?? ''}"`;
        if (seen.has(id)) report('duplicate-id', id);
        seen.add(id);
      }
    },
  };
}
