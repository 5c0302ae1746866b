import { escapeMarkup } from '../../language/escape-markup.ts';
import type { Letterhead, LetterheadFrame } from '../../letterhead/letterhead.ts';

/** The headers and footers of a report in the look of a house. */
export interface Frames {
  readonly parts: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  /** Our own parts, whose words now stand below the house's. */
  readonly replaced: readonly string[];
  readonly document: string;
  readonly relations: string;
}

type Place = LetterheadFrame['place'];

const RELATIONS = 'word/_rels/document.xml.rels';
const PLACES: readonly Place[] = ['header', 'footer'];
const REFERENCE = /<w:(?:header|footer)Reference [^>]*\/>/g;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Far above those of the charts, which are counted from 1. */
const FIRST_DRAWING = 1000;

/** Joins the house's headers and footers with ours: the number of the page and, on a draft, the word across it. */
export function createFrames(texts: ReadonlyMap<string, string>, letterhead: Letterhead): Frames {
  const { firstPage, evenPages, frames, numbered } = letterhead;
  const targets = targetsIn(texts.get(RELATIONS) ?? '');
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const added = new Map<string, { readonly id: string; readonly place: Place; readonly name: string }>();
  let drawings = FIRST_DRAWING;
  const pages = [
    'default',
    ...(firstPage ? ['first'] : []),
    ...(evenPages ? ['even'] : []),
  ] as const as readonly LetterheadFrame['pages'][];
  const add = (place: Place, frame: LetterheadFrame | undefined, ours: string): string => {
    const key = `${place} ${frame ? frames.indexOf(frame) : ''} ${ours}`;
    const known = added.get(key);
    if (known) return known.id;
    const number = [...added.values()].filter((each) => each.place === place).length + 1;
    const name = `${place}${number}.xml`;
    const root = place === 'header' ? 'w:hdr' : 'w:ftr';
    const copy = number === 1 ? '' : `_${number}`;
    const content = `${frame?.content ?? ''}${ours}`
      .replace(/(?<=<wp:docPr [^>]*\bid=")[^"]*/g, () => String(++drawings))
      .replace(/<v:(?!shapetype)\w+ [^>]*>/g, (tag) => tag.replace(/(?<= (?:id|o:spid)=")[^"]*/g, (id) => id + copy));
    parts.set(`word/${name}`, `${DECLARATION}<${root} ${letterhead.namespaces}>${content}</${root}>`);
    types.set(`word/${name}`, `${TYPES}.${place}+xml`);
    const relations = (frame?.relations ?? []).map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeMarkup(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    );
    if (relations.length > 0) {
      parts.set(
        `word/_rels/${name}.rels`,
        `${DECLARATION}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
      );
    }
    const id = `rId${place === 'header' ? 'Header' : 'Footer'}${number}`;
    added.set(key, { id, place, name });
    return id;
  };
  const document = (texts.get('word/document.xml') ?? '').replace(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/gs, (section) => {
    const own = [...section.matchAll(REFERENCE)].map(([reference]) => reference);
    // A section without any goes on with those of the one before it.
    if (own.length === 0) return section;
    const references = PLACES.flatMap((place) => {
      const reference = own.find((each) => each.startsWith(`<w:${place}`));
      const path = targets.get(/r:id="([^"]*)"/.exec(reference ?? '')?.[1] ?? '');
      const ours = place === 'footer' && numbered ? '' : contentOf(texts.get(`word/${path}`) ?? '');
      return pages.flatMap((kind) => {
        const frame = frames.find((each) => each.place === place && each.pages === kind);
        if (!frame && ours === '') return [];
        return [`<w:${place}Reference w:type="${kind}" r:id="${add(place, frame, ours)}"/>`];
      });
    });
    const start = section.replace(REFERENCE, '').replace(/^<w:sectPr\b[^>]*>/, (tag) => `${tag}${references.join('')}`);
    return firstPage
      ? start.replace(/(?=<w:(?:textDirection|bidi|rtlGutter|docGrid)\b|<\/w:sectPr>$)/, '<w:titlePg/>')
      : start;
  });
  const replaced = [...targets.values()].map((target) => `word/${target}`);
  return {
    parts,
    types,
    // One of the new ones may have its name.
    replaced: replaced.filter((path) => !parts.has(path)),
    document,
    relations: linkFrames(texts.get(RELATIONS) ?? '', [...added.values()]),
  };
}

/** Our headers and footers by the ids of their relations. */
function targetsIn(relations: string): ReadonlyMap<string, string> {
  const found = [...relations.matchAll(/<Relationship Id="([^"]*)"[^>]*Target="((?:header|footer)\d+\.xml)"/g)];
  return new Map(found.map(([, id = '', target = '']) => [id, target]));
}

function linkFrames(relations: string, added: readonly { id: string; place: Place; name: string }[]): string {
  const links = added.map(
    ({ id, place, name }) => `<Relationship Id="${id}" Type="${RELATION}/${place}" Target="${name}"/>`,
  );
  return relations
    .replace(/<Relationship Id="[^"]*"[^>]*Target="(?:header|footer)\d+\.xml"[^>]*\/>/g, '')
    .replace('</Relationships>', () => `${links.join('')}</Relationships>`);
}

/** What stands in a header or footer of ours. */
function contentOf(part: string): string {
  return /<w:(?:hdr|ftr)\b[^>]*>(.*)<\/w:(?:hdr|ftr)>/s.exec(part)?.[1] ?? '';
}
