import { inspectFields } from './fields.ts';
import { type Element, type Node, rewrite, walk } from './xml.ts';

/** What was left out of a part. */
export type Dropped = 'linked-picture' | 'object' | 'field';

/** A part without what a report cannot have in it. */
export interface Clean {
  readonly content: readonly Node[];
  readonly dropped: readonly Dropped[];
  readonly numbered: boolean;
}

/** Marks of editing, and bonds to data that stay behind. */
const REMOVED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:dataBinding',
  'w:altChunk',
  'w:subDoc',
  'w:contentPart',
  // Lists of a house are numbered by a part that stays behind.
  'w:numPr',
  'w:sectPr',
  'a:extLst',
  // Links of pictures, whose ids the part does not have.
  'a:hlinkClick',
  'a:hlinkHover',
]);
const UNWRAPPED = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:fldSimple']);
const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object']);
const REFERENCES = ['r:id', 'r:embed', 'r:link', 'r:pict', 'r:href', 'o:relid'];
/** What `a:graphicData` may hold: charts and diagrams have parts of their own. */
const DRAWN = /\/(picture|wordprocessingShape|wordprocessingGroup)$/;
const MC_CHOICES = /^(wps|wpg)(\s+(wps|wpg))*$/;

/** The type of a relation that goes along, by its id. */
export type Known = (id: string) => string | undefined;

/** Styles that a paragraph, a run and a table call. */
const STYLE_CALLS = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** Cleans a header or footer; `styles` are the ids of the house's, for it may call some that it does not have. */
export function cleanPart(root: Element, known: Known, styles: ReadonlySet<string>): Clean {
  const fields = inspectFields(root);
  const dropped: Dropped[] = fields.flattened.map(() => 'field');
  const change = (element: Element): readonly Node[] => {
    const { name, children } = element;
    if (REMOVED.has(name)) return [];
    if (STYLE_CALLS.has(name) && !styles.has(element.attributes['w:val'] ?? '')) return [];
    // What is left of a field, say.
    if (name === 'w:r' && children.length === 0) return [];
    if (name === 'mc:AlternateContent') return chooseContent(element);
    if (PICTURES.has(name)) {
      const fault = faultOf(element);
      if (!fault) return [element];
      dropped.push(fault);
      return [];
    }
    if (UNWRAPPED.has(name) && (name !== 'w:fldSimple' || element.attributes['w:instr'] === undefined)) return children;
    return [withoutReferences(element, known)];
  };
  const marked = without(root, fields.dropped);
  const content = marked.children.flatMap((child) => (typeof child === 'string' ? [] : rewrite(child, change)));
  return { content: closeCells(content), dropped, numbered: fields.numbered };
}

function without(element: Element, dropped: ReadonlySet<Element>): Element {
  const children = element.children.flatMap((child): readonly Node[] => {
    if (typeof child === 'string') return [child];
    const kept = without(child, dropped);
    if (!dropped.has(child)) return [kept];
    return child.name === 'w:fldSimple' ? kept.children : [];
  });
  return { ...element, children };
}

/** Word takes the first choice whose extensions it knows, and so do we: one drawing instead of two that say the same. */
function chooseContent({ children }: Element): readonly Node[] {
  const elements = children.filter((child): child is Element => typeof child === 'object');
  const isChoice = ({ name, attributes }: Element) =>
    name === 'mc:Choice' && MC_CHOICES.test((attributes.Requires ?? '').trim());
  const choice = elements.find((child) => isChoice(child) && child.children.length > 0);
  const fallback = elements.find(({ name }) => name === 'mc:Fallback');
  if (!choice) return fallback?.children ?? [];
  return [{ name: 'mc:AlternateContent', attributes: {}, children: fallback ? [choice, fallback] : [choice] }];
}

/** Charts, diagrams, programs' objects and controls have parts of their own; a picture without one hangs on the web. */
function faultOf(picture: Element): Dropped | undefined {
  for (const { name, attributes } of walk(picture)) {
    if (name === 'o:OLEObject' || name === 'w:control') return 'object';
    if (name === 'a:graphicData' && !DRAWN.test(attributes.uri ?? '')) return 'object';
    if (name === 'a:blip' && attributes['r:embed'] === undefined) return 'linked-picture';
    if (name === 'v:imagedata' && attributes['r:id'] === undefined) return 'linked-picture';
  }
  return undefined;
}

function withoutReferences(element: Element, known: Known): Element {
  const wanted = element.name === 'w:hyperlink' ? 'hyperlink' : 'image';
  const entries = Object.entries(element.attributes).filter(
    ([name, value]) => !REFERENCES.includes(name) || known(value) === wanted,
  );
  return entries.length === Object.keys(element.attributes).length
    ? element
    : { ...element, attributes: Object.fromEntries(entries) };
}

/** A cell and a part end in a paragraph, or Word refuses the file. */
function closeCells(content: readonly Node[]): readonly Node[] {
  const close = (children: readonly Node[]): readonly Node[] => {
    const last = children.findLast((child): child is Element => typeof child === 'object');
    return last?.name === 'w:p' ? children : [...children, { name: 'w:p', attributes: {}, children: [] }];
  };
  const cells = content.flatMap((child) =>
    typeof child === 'string'
      ? []
      : rewrite(child, (element) =>
          element.name === 'w:tc' || element.name === 'w:txbxContent'
            ? [{ ...element, children: close(element.children) }]
            : [element],
        ),
  );
  return close(cells);
}
