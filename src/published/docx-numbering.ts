import { readValue } from './docx-styles.ts';
import { childElements, childOf, type Element, readMarkup } from './markup.ts';
import { countItems, type ListLevel } from './numbering.ts';

/** Reads word/numbering.xml, and counts: gives the number that Word sets before the next item of a list. */
export function readNumbering(xml: string): (numId: string, level: number) => string | undefined {
  const root = childElements(readMarkup(xml, 'xml')).find(({ name }) => name === 'w:numbering');
  const kinds = new Map(childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind]));
  const lists = new Map(childrenOf(root, 'w:num').map((list) => [list.attributes['w:numId'], list]));
  const count = countItems();
  const known = new Map<string, { readonly key: string; readonly levels: readonly ListLevel[] }>();
  const readList = (numId: string) => {
    const element = lists.get(numId);
    const kind = readValue(element, 'w:abstractNumId');
    const own = childrenOf(element, 'w:lvlOverride');
    // Lists of one kind go on counting from each other, unless one says where it begins.
    const key = own.some((override) => childOf(override, 'w:startOverride')) ? `list ${numId}` : `kind ${kind}`;
    const list = { key, levels: [...childrenOf(element && kinds.get(kind), 'w:lvl'), ...own].reduce(addLevel, []) };
    known.set(numId, list);
    return list;
  };
  return (numId, level) => {
    const { key, levels } = known.get(numId) ?? readList(numId);
    return count(key, level, levels);
  };
}

/** Word has nine levels. */
const LEVELS = 9;

function addLevel(levels: ListLevel[], element: Element): ListLevel[] {
  const at = Number(element.attributes['w:ilvl'] ?? 0);
  if (!Number.isInteger(at) || at < 0 || at >= LEVELS) return levels;
  const given = childOf(element, 'w:lvl') ?? element;
  const known = levels[at];
  levels[at] = {
    start: Number(readValue(element, 'w:startOverride') ?? readValue(given, 'w:start') ?? known?.start ?? 1),
    format: readValue(given, 'w:numFmt') ?? known?.format ?? 'decimal',
    pattern: readValue(given, 'w:lvlText') ?? known?.pattern ?? '',
  };
  return levels;
}

function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return childElements(element).filter((child) => child.name === name);
}
