import { childOf, type Element, findAll, printPart, rewrite } from './xml.ts';

/** The styles of a house's document. */
export interface Styles {
  readonly xml: string;
  /** The house's ids by the names under which a report calls them. */
  readonly ids: Readonly<Record<string, string>>;
  /** The ids of all that there are. */
  readonly all: ReadonlySet<string>;
  /** Of the ordinary text, in half points. */
  readonly size: number;
  /** The font that a style gives its text, by its id; without one, that of the ordinary text. */
  fontOf(id?: string): string | undefined;
}

/**
 * Names of Word's own styles, which are English in the file whatever the language of the program, and of ours, which a
 * house may define too. Styles that only serve the frame of a report are left to it.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Normal: ['normal'],
  Title: ['title'],
  Heading1: ['heading 1'],
  Heading2: ['heading 2'],
  BodyText: ['body text'],
  ListParagraph: ['list paragraph'],
  PlainList: ['plain list'],
  TableText: ['table text'],
  TableHeading: ['table heading'],
};

/** The styles that a letterhead is expected to have, with Word's names for them. */
export const EXPECTED = ['Title', 'Heading1', 'Heading2', 'BodyText', 'ListParagraph'] as const;

/** Reads the styles; `themeFont` tells the font of a theme by the name that styles call it by. */
export function readStyles(root: Element, themeFont: (name: string) => string | undefined): Styles {
  const [cleaned = root] = rewrite(root, (element) => (LEFT_BEHIND.has(element.name) ? [] : [element])) as Element[];
  const styles = findAll(cleaned, 'w:style').filter(({ attributes }) => attributes['w:type'] === 'paragraph');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = styles.find(({ attributes }) => ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''));
  const ids = Object.entries(NAMES).flatMap(([ours, names]) => {
    const own = styles.find((style) => names.includes(nameOf(style)));
    const style = ours === 'Normal' ? (standard ?? own) : own;
    const id = style?.attributes['w:styleId'];
    return id === undefined ? [] : [[ours, id] as const];
  });
  const defaults = childOf(childOf(childOf(cleaned, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  /** Looks for a property of the text of a style: in the style, in those that it stands on, in what holds for all. */
  const find = <Value>(id: string | undefined, read: (properties: Element | undefined) => Value | undefined) => {
    const seen = new Set<string>();
    let next = id ?? standard?.attributes['w:styleId'];
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      const style = byId.get(next);
      const value = read(childOf(style, 'w:rPr'));
      if (value !== undefined) return value;
      next = childOf(style, 'w:basedOn')?.attributes['w:val'];
    }
    return read(defaults);
  };
  return {
    xml: printPart({ ...cleaned, attributes: {} }, ['w', 'r']),
    ids: Object.fromEntries(ids),
    all: new Set(findAll(cleaned, 'w:style').map(({ attributes }) => attributes['w:styleId'] ?? '')),
    size: find(undefined, sizeIn) ?? WORD_SIZE,
    fontOf: (id) => find(id, (properties) => fontIn(properties, themeFont)),
  };
}

/** Numbers of lists, which a report counts itself, and marks of editing. */
const LEFT_BEHIND = new Set(['w:numPr', 'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'mc:AlternateContent']);

/** The font of Cyrillic letters in properties of a run: Word takes them for the third of its four kinds. */
export function fontIn(
  properties: Element | undefined,
  themeFont: (name: string) => string | undefined,
): string | undefined {
  const { attributes = {} } = childOf(properties, 'w:rFonts') ?? {};
  const theme = attributes['w:hAnsiTheme'];
  return (theme === undefined ? undefined : themeFont(theme)) ?? attributes['w:hAnsi'] ?? attributes['w:ascii'];
}

/** What Word takes where a document says nothing. */
const WORD_SIZE = 20;

function sizeIn(properties: Element | undefined): number | undefined {
  const size = Number(childOf(properties, 'w:sz')?.attributes['w:val']);
  return size >= 8 && size <= 144 ? size : undefined;
}

function nameOf(style: Element): string {
  return (childOf(style, 'w:name')?.attributes['w:val'] ?? '').trim().toLowerCase();
}
