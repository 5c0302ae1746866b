import type { Tag } from './tag.ts';

/** An element as it is met; `last` is the name of the child that was met last. */
export interface Element {
  readonly name: string;
  readonly parent: Element | undefined;
  readonly tag: Tag;
  last: string;
}

/** What looks at the elements of a part: at those that it wants, which is asked once for tags that are the same. */
export interface Visitor {
  readonly wants: (tag: Tag) => boolean;
  /** What it takes in one step inside of an element, well-formed as a whole: cells, of which a workbook has millions. */
  readonly whole?: { readonly name: string; readonly pattern: RegExp; readonly take: (found: RegExpExecArray) => void };
  readonly open?: (element: Element) => void;
  readonly close?: (element: Element) => void;
  readonly end?: () => void;
}

/** Wants the elements of these names. */
export function wantNames(...names: readonly string[]): (tag: Tag) => boolean {
  return ({ name }) => names.includes(name);
}

/** The value of an attribute by its name with prefix, entities as they are written. */
export function attributeOf({ tag }: Element, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}
