import { languageOf } from './draft.ts';
import { childElements, childOf, type Element, elementsOf } from './markup.ts';
import type { ListLevel } from './numbering.ts';

/** What a style of LibreOffice says of the words that have it. */
export interface OdtStyle {
  readonly lang?: 'kk' | 'ru' | undefined;
  readonly heading?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** The list style that numbers its paragraphs. */
  readonly list?: string | undefined;
}

/** The styles of a document; those of paragraphs and of words may have the same name. */
export interface OdtStyles {
  paragraph(name: string | undefined): OdtStyle;
  words(name: string | undefined): OdtStyle;
  readonly lists: ReadonlyMap<string, readonly (ListLevel | undefined)[]>;
}

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'А, Б, ..., Аа, Бб, ... (ru)': 'russianUpper',
  'а, б, ..., аа, бб, ... (ru)': 'russianLower',
  '': 'none',
};

/** Reads the styles of both parts of a document: those that were named and those that were made on the way. */
export function readOdtStyles(parts: readonly Element[]): OdtStyles {
  const all = parts.flatMap((part) => elementsOf(part, 'style:style'));
  const byKey = new Map(all.map((style) => [keyOf(style, 'style:name'), style]));
  const defaults = parts
    .flatMap((part) => elementsOf(part, 'style:default-style'))
    .find((style) => style.attributes['style:family'] === 'paragraph');
  const resolve = (key: string, depth: number): OdtStyle => {
    const style = byKey.get(key);
    if (!style || depth > 20) return {};
    const under = resolve(keyOf(style, 'style:parent-style-name'), depth + 1);
    const own = ownStyle(style);
    return {
      lang: own.lang ?? under.lang,
      heading: own.heading ?? under.heading,
      hidden: own.hidden ?? under.hidden,
      list: own.list ?? under.list,
    };
  };
  const plain = defaults ? ownStyle(defaults).lang : undefined;
  return {
    paragraph: (name) => {
      const style = resolve(`paragraph ${name}`, 0);
      return { ...style, lang: style.lang ?? plain };
    },
    words: (name) => resolve(`text ${name}`, 0),
    lists: new Map(
      parts
        .flatMap((part) => elementsOf(part, 'text:list-style'))
        .map((list) => [list.attributes['style:name'] ?? '', levelsOf(list)]),
    ),
  };
}

function keyOf({ attributes }: Element, name: string): string {
  return `${attributes['style:family']} ${attributes[name]}`;
}

function ownStyle(style: Element): OdtStyle {
  const words = childOf(style, 'style:text-properties')?.attributes ?? {};
  const { attributes } = style;
  const titled = /^(Title|Heading)(_20_|$)/.test(attributes['style:name'] ?? '');
  return {
    lang: languageOf(words['fo:language']),
    heading: titled || Boolean(attributes['style:default-outline-level']) || undefined,
    hidden: words['text:display'] === undefined ? undefined : words['text:display'] === 'none',
    list: attributes['style:list-style-name'],
  };
}

function levelsOf(list: Element): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const { name, attributes } of childElements(list)) {
    const at = Number(attributes['text:level']) - 1;
    if (!(at >= 0 && at < 10)) continue;
    const shown = Math.min(Number(attributes['text:display-levels'] ?? 1), at + 1);
    const numbers = Array.from({ length: shown }, (_, index) => `%${at + 2 - shown + index}`).join('.');
    const format = attributes['style:num-format'] ?? '';
    levels[at] = {
      start: Number(attributes['text:start-value'] ?? 1),
      format: name === 'text:list-level-style-number' ? (FORMATS[format] ?? 'decimal') : 'bullet',
      pattern:
        format === '' ? '' : `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`,
    };
  }
  return levels;
}
