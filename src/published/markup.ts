import { Parser } from 'htmlparser2';

/** An element of XML or of a page: its name as it is written, its attributes, what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** How deep elements may stand in each other: tables within tables of Word's are 40 deep, pages of Word's 60. */
const MAX_ELEMENTS_DEEP = 400;

/** Elements in one file: a cell takes about 15, and the longest table of a department has 60,000 cells. */
const MAX_ELEMENTS = 2_000_000;

/** Characters handed over at a time, so that a hostile file is left early. */
const STEP = 1 << 16;

/** Reads XML, or a page with all that pages get away with; undefined where it ends in the middle or has no end of elements. */
export function readMarkup(text: string, kind: 'xml' | 'html'): Element | undefined {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  let whole = true;
  let over = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count += 1;
        if (count > MAX_ELEMENTS || open.length > MAX_ELEMENTS_DEEP) whole = false;
        if (!whole) return;
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(words) {
        if (whole) open.at(-1)?.children.push(words);
      },
      onclosetag() {
        if (over && kind === 'xml') whole = false;
        open.pop();
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  for (let at = 0; at < text.length && whole; at += STEP) parser.write(text.slice(at, at + STEP));
  over = true;
  if (whole) parser.end();
  return whole ? root : undefined;
}

/** The elements in an element. */
export function childElements(element: Element | undefined): readonly Element[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** The element of a name in an element. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name);
}

/** All elements of a name, however deep. */
export function elementsOf(element: Element | undefined, name: string): readonly Element[] {
  return childElements(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}
