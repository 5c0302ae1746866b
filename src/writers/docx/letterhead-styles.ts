import type { Letterhead } from '../../letterhead/letterhead.ts';

/** The styles of a house with those of ours that it lacks, and the ids under which our paragraphs now call them. */
export interface MergedStyles {
  readonly xml: string;
  idOf(id: string): string;
}

const STYLE = /<w:style [^>]*>.*?<\/w:style>/gs;

/** Adds to a house's styles those that our paragraphs use and it has not; what they stand on is then the house's. */
export function mergeStyles(ours: string, used: ReadonlySet<string>, { styles, styleIds }: Letterhead): MergedStyles {
  const own = new Map([...ours.matchAll(STYLE)].map(([style]) => [pick(style, /w:styleId="([^"]*)"/), style]));
  const taken = {
    ids: new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id = '']) => id)),
    names: new Set([...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name = '']) => name.toLowerCase())),
  };
  const needed = new Set<string>();
  const need = (id: string) => {
    const style = own.get(id);
    if (style === undefined || needed.has(id) || styleIds[id] !== undefined) return;
    needed.add(id);
    need(pick(style, /<w:basedOn w:val="([^"]*)"/));
    need(pick(style, /<w:next w:val="([^"]*)"/));
  };
  for (const id of used) need(id);
  // A name that the house uses for something else: its «Signature» stands on the right half of the page.
  const idOf = (id: string) => styleIds[id] ?? (needed.has(id) && taken.ids.has(id) ? `Report${id}` : id);
  const added = [...needed].map((id) =>
    (own.get(id) ?? '')
      .replace(/(?<=w:styleId=")[^"]*/, idOf(id))
      .replace(/(?<=<w:name w:val=")[^"]*/, (name) => (taken.names.has(name.toLowerCase()) ? `Report ${name}` : name))
      .replace(/<w:(basedOn|next|link) w:val="([^"]*)"\/>/g, (_, relation: string, target: string) => {
        const known = needed.has(target) || styleIds[target] !== undefined;
        return known ? `<w:${relation} w:val="${idOf(target)}"/>` : '';
      }),
  );
  // A part without a style of its own has an empty root.
  const open = styles.replace(/\/>\s*$|<\/w:styles>\s*$/, (end) => (end.startsWith('/') ? '>' : ''));
  return { xml: `${open}${added.join('')}</w:styles>`, idOf };
}

function pick(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? '';
}
