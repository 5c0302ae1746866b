import { scanMarkup } from '../source/markup.ts';

/** An element of XML or of a page: its name as it is written, its attributes, what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Reads XML or a page as a tree; undefined where it ends in the middle or has no end of elements. */
export function readMarkup(text: string, kind: 'xml' | 'html'): Element | undefined {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const isWhole = scanMarkup(text, kind, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (words) => void open.at(-1)?.children.push(words),
    close: () => void open.pop(),
  });
  return isWhole ? root : undefined;
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
