import { languageOf } from './draft.ts';
import { childOf, type Element, elementsOf, readMarkup } from './markup.ts';

/** What Word knows of some words: by what stands at them or by their style; the rest comes from the style below. */
export interface DocxStyle {
  readonly lang?: 'kk' | 'ru' | undefined;
  readonly heading?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly numId?: string | undefined;
  readonly level?: number | undefined;
}

/** The styles of a document by their ids. */
export interface DocxStyles {
  /** What a paragraph has that names no style. */
  readonly plain: DocxStyle;
  readonly byId: ReadonlyMap<string, DocxStyle>;
}

const HEADING_NAME = /^(heading|title|заголовок|название|тақырып)/i;

/** Reads word/styles.xml. */
export function readStyles(xml: string): DocxStyles {
  const tree = readMarkup(xml, 'xml');
  const defaults = runStyle(childOf(elementsOf(tree, 'w:rPrDefault')[0], 'w:rPr'));
  const elements = new Map(elementsOf(tree, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const resolve = (id: string, depth: number): DocxStyle => {
    const style = elements.get(id);
    const base = childOf(style, 'w:basedOn')?.attributes['w:val'];
    // Styles that are based on each other in a ring end somewhere.
    const under = base !== undefined && depth < 20 ? resolve(base, depth + 1) : {};
    return style ? overlay(under, ownStyle(style)) : under;
  };
  const byId = new Map([...elements.keys()].map((id) => [id, resolve(id, 0)]));
  const plain = [...elements].find(
    ([, { attributes }]) => attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph',
  );
  return { plain: overlay(defaults, byId.get(plain?.[0] ?? '') ?? {}), byId };
}

/** What the properties of a paragraph say of it. */
export function paragraphStyle(properties: Element | undefined): DocxStyle {
  const outline = readValue(properties, 'w:outlineLvl');
  const numbering = childOf(properties, 'w:numPr');
  const level = readValue(numbering, 'w:ilvl');
  return {
    // The outline level 9 is that of plain text.
    heading: outline === undefined ? undefined : Number(outline) < 9,
    numId: readValue(numbering, 'w:numId'),
    level: level === undefined ? undefined : Number(level),
  };
}

/** What the properties of a run say of its words. */
export function runStyle(properties: Element | undefined): DocxStyle {
  const vanish = childOf(properties, 'w:vanish');
  return {
    lang: languageOf(readValue(properties, 'w:lang')),
    hidden: vanish && !/^(0|false|off)$/i.test(vanish.attributes['w:val'] ?? ''),
  };
}

/** One style over another: where it says nothing, the other holds. */
export function overlay(under: DocxStyle, over: DocxStyle): DocxStyle {
  return {
    lang: over.lang ?? under.lang,
    heading: over.heading ?? under.heading,
    hidden: over.hidden ?? under.hidden,
    numId: over.numId ?? under.numId,
    level: over.level ?? under.level,
  };
}

/** The value of an element in an element, as in `<w:pStyle w:val="Heading1"/>`. */
export function readValue(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

function ownStyle(style: Element): DocxStyle {
  const own = overlay(paragraphStyle(childOf(style, 'w:pPr')), runStyle(childOf(style, 'w:rPr')));
  return HEADING_NAME.test(readValue(style, 'w:name') ?? '') ? { ...own, heading: own.heading ?? true } : own;
}
