import { readValue } from './docx-styles.ts';
import { childElements, childOf, type Element, readMarkup } from './markup.ts';
import { countItems, type ListLevel } from './numbering.ts';

/** Reads word/numbering.xml, and counts: gives the number that Word sets before the next item of a list. */
export function readNumbering(xml: string): (numId: string, level: number) => string | undefined {
  const root = childElements(readMarkup(xml, 'xml')).find(({ name }) => name === 'w:numbering');
  const kinds = new Map(childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind]));
  const lists = new Map(childrenOf(root, 'w:num').map((list) => [list.attributes['w:numId'], list]));
  const count = countItems();
  return (numId, level) => {
    const list = lists.get(numId);
    const kind = readValue(list, 'w:abstractNumId');
    const own = childrenOf(list, 'w:lvlOverride');
    // Lists of one kind go on counting from each other, unless one says where it begins.
    const key = own.some((override) => childOf(override, 'w:startOverride')) ? `list ${numId}` : `kind ${kind}`;
    return list && count(key, level, [...childrenOf(kinds.get(kind), 'w:lvl'), ...own].reduce(addLevel, []));
  };
}

function addLevel(levels: readonly ListLevel[], element: Element): ListLevel[] {
  const at = Number(element.attributes['w:ilvl'] ?? 0);
  const given = childOf(element, 'w:lvl') ?? element;
  const known = levels[at];
  const all = [...levels];
  all[at] = {
    start: Number(readValue(element, 'w:startOverride') ?? readValue(given, 'w:start') ?? known?.start ?? 1),
    format: readValue(given, 'w:numFmt') ?? known?.format ?? 'decimal',
    pattern: readValue(given, 'w:lvlText') ?? known?.pattern ?? '',
  };
  return all;
}

function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return childElements(element).filter((child) => child.name === name);
}
