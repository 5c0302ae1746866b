import { posix } from 'node:path';
import { cleanPart, type Dropped } from './cleaning.ts';
import type { LetterheadFrame, LetterheadPart, LetterheadRelation } from './letterhead.ts';
import type { Package, Relation } from './package.ts';
import type { FrameReference } from './section.ts';
import { type Element, parseXml, printXml } from './xml.ts';

/** The headers and footers of a house as they go into a report. */
export interface Frames {
  readonly frames: readonly LetterheadFrame[];
  /** Their pictures. */
  readonly parts: readonly LetterheadPart[];
  /** The same as trees, for whoever asks about their words and fonts. */
  readonly roots: readonly Element[];
  readonly dropped: ReadonlySet<Dropped>;
  readonly numbered: boolean;
}

/** The pictures that Word and LibreOffice show. */
const PICTURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    bmp: 'image/bmp',
    tif: 'image/tiff',
    tiff: 'image/tiff',
    emf: 'image/x-emf',
    wmf: 'image/x-wmf',
  }),
);
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Reads the headers and footers that the first section names; `document` is the part that has the section. */
export function readFrames(
  file: Package,
  document: string,
  references: readonly FrameReference[],
  styles: ReadonlySet<string>,
): Frames {
  const relations = new Map(file.relations(document).map((relation) => [relation.id, relation]));
  const media = new Map<string, LetterheadPart>();
  const frames: LetterheadFrame[] = [];
  const roots: Element[] = [];
  const dropped = new Set<Dropped>();
  let numbered = false;
  for (const { place, pages, id } of references) {
    const relation = relations.get(id);
    const text = relation && !relation.external && relation.type === place ? file.text(relation.target) : undefined;
    const root = text === undefined ? undefined : parseXml(text);
    if (!relation || !root || frames.some((frame) => frame.place === place && frame.pages === pages)) continue;
    const kept = new Map(file.relations(relation.target).flatMap((inner) => keep(inner, file, media)));
    const clean = cleanPart(root, (inner) => kept.get(inner)?.kind, styles);
    const content = clean.content.map(printXml).join('');
    for (const kind of clean.dropped) dropped.add(kind);
    numbered ||= clean.numbered;
    roots.push({ ...root, children: clean.content });
    // What the cleaning has left out is not carried along.
    const used = [...kept.values()].filter((inner) => content.includes(`="${inner.relation.id}"`));
    frames.push({ place, pages, content, relations: used.map((inner) => inner.relation) });
  }
  const named = new Set(frames.flatMap((frame) => frame.relations.map(({ target }) => `word/${target}`)));
  const parts = [...media.values()].filter(({ path }) => named.has(path));
  return { frames, parts, roots, dropped, numbered };
}

type Kept = { readonly kind: 'image' | 'hyperlink'; readonly relation: LetterheadRelation };

/** A relation as the report has it: a picture under a name of its own, or a link that the reader may follow. */
function keep(
  { id, type, target, external }: Relation,
  file: Package,
  media: Map<string, LetterheadPart>,
): [string, Kept][] {
  if (!/^[A-Za-z_][\w.-]*$/.test(id)) return [];
  if (type === 'hyperlink' && external && /^(https?:\/\/|mailto:)[^\s"<>]+$/i.test(target)) {
    return [[id, { kind: type, relation: { id, type: `${RELATION}/hyperlink`, target, external } }]];
  }
  const extension = posix.extname(target).slice(1).toLowerCase();
  const contentType = PICTURES.get(extension);
  const data = type === 'image' && !external ? file.bytes(target) : undefined;
  if (!data || contentType === undefined) return [];
  const known = media.get(target) ?? {
    path: `word/media/letterhead${media.size + 1}.${extension}`,
    type: contentType,
    data,
  };
  media.set(target, known);
  const relation = { id, type: `${RELATION}/image`, target: known.path.slice('word/'.length), external: false };
  return [[id, { kind: 'image', relation }]];
}
