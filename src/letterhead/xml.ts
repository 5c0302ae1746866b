import { escapeMarkup } from '../language/escape-markup.ts';
import { scanMarkup } from '../source/markup.ts';
import { NAMESPACES, prefixOf, XML } from './namespaces.ts';

/** An element, its name and attributes with the prefixes of `NAMESPACES`, whatever prefixes the file uses. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** What a name may look like; a parser that forgives much lets more through. */
const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
/** What XML 1.0 forbids, even written as a number. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

type Scope = ReadonlyMap<string, string>;
type Open = { readonly element: { name: string; children: Node[] } & Element; readonly scope: Scope };

/** The root of a part, without what stands in namespaces that are not understood; undefined where it is no XML. */
export function parseXml(text: string): Element | undefined {
  let root: Element | undefined;
  // How many elements are open that are left out with all that they hold.
  let skipped = 0;
  const open: Open[] = [];
  const isWhole = scanMarkup(text, 'xml', {
    open(written, attributes) {
      const scope = scopeOf(open.at(-1)?.scope ?? new Map([['xml', XML]]), attributes);
      const name = skipped > 0 ? undefined : qualify(written, scope, true);
      if (name === undefined || (open.length === 0 && root)) {
        skipped += 1;
        return;
      }
      const element = { name, attributes: attributesOf(attributes, scope), children: [] };
      open.at(-1)?.element.children.push(element);
      if (open.length === 0) root = element;
      open.push({ element, scope });
    },
    text(words) {
      if (skipped === 0) open.at(-1)?.element.children.push(words.replace(FORBIDDEN, ''));
    },
    close() {
      if (skipped > 0) skipped -= 1;
      else open.pop();
    },
  });
  return isWhole ? root : undefined;
}

/** An element as XML; the prefixes are declared by whoever writes the root. */
export function printXml(node: Node): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  const start = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(printXml).join('')}</${node.name}>`;
}

/** The text of a part: its root with the prefixes declared that it may have. */
export function printPart(root: Element, prefixes: readonly (keyof typeof NAMESPACES)[]): string {
  const declared = prefixes.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]]);
  const attributes = { ...Object.fromEntries(declared), ...root.attributes };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${printXml({ ...root, attributes })}`;
}

/** All elements inside one, in their order; those that are not entered are given without what stands in them. */
export function* walk(element: Element, isEntered: (inner: Element) => boolean = () => true): Generator<Element> {
  const left = [...element.children].reverse();
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') continue;
    yield next;
    if (isEntered(next)) for (let at = next.children.length - 1; at >= 0; at--) left.push(next.children[at] ?? '');
  }
}

/** The elements of a name at any depth, in their order. */
export function findAll(element: Element, name: string): readonly Element[] {
  return [...walk(element)].filter((inner) => inner.name === name);
}

/** The first child of a name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => typeof child === 'object' && child.name === name);
}

/** All words that stand in an element. */
export function wordsOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

/** An element with each of those inside it, from the innermost, put through a change: into none, itself or its children. */
export function rewrite(element: Element, change: (element: Element) => readonly Node[]): readonly Node[] {
  const children = element.children.flatMap((child) => (typeof child === 'string' ? [child] : rewrite(child, change)));
  return change({ ...element, children });
}

function scopeOf(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(:|$)/.test(name));
  return declared.length === 0
    ? scope
    : new Map([...scope, ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri] as const)]);
}

function attributesOf(attributes: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  const known = Object.entries(attributes).flatMap(([written, value]) => {
    const name = /^xmlns(:|$)/.test(written) ? undefined : qualify(written, scope, false);
    return name === undefined ? [] : [[name, value.replace(FORBIDDEN, '')] as const];
  });
  return Object.fromEntries(known);
}

/** A name with our prefix; an attribute without a prefix has no namespace. */
function qualify(written: string, scope: Scope, isElement: boolean): string | undefined {
  const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(written) ?? [];
  if (!NAME.test(local)) return undefined;
  if (prefix === '' && !isElement) return local;
  const known = prefixOf(scope.get(prefix) ?? '');
  return known && `${known}:${local}`;
}
