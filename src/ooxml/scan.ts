import type { Element, Visitor } from './element.ts';
import { createTagReader, MOST_KNOWN, type Tag, wrongSign } from './tag.ts';

/** A part read in pieces; each call gives what is not well-formed, after which there is no use in another. */
export interface Scanner {
  push(piece: string, isLast: boolean): string | undefined;
}

/** What is not an element, from its beginning to its end. */
const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*["']1\.\d["'](?:\s+encoding\s*=\s*["'][\w-]+["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>$/;
/** Longer than any tag that the end of a piece may tear. */
const LONGEST_TAG = 1 << 16;

/**
 * Reads XML strictly, in pieces, so that a large part is never whole in memory: tags match, attributes are quoted and
 * stand once, prefixes are declared, entities are known, and there is one root.
 */
export function createScanner(visitors: readonly Visitor[], readTag = createTagReader()): Scanner {
  const wanting = new Map<Tag, readonly Visitor[]>();
  const whole = visitors.find((visitor) => visitor.whole)?.whole;
  const prefixes = new Map<string, number>();
  let current: Element | undefined;
  let hasRoot = false;
  let rest = '';

  /** Reads from one tag to the next; gives where it stopped because the piece ends there, or what is wrong. */
  function read(text: string, isLast: boolean): number | string {
    let at = 0;
    for (;;) {
      const next = text.indexOf('<', at);
      if (next < 0 && !isLast) return at;
      const wrong = next === at ? undefined : readText(text.slice(at, next < 0 ? text.length : next));
      if (wrong) return wrong;
      if (next < 0) return text.length;
      at = next;
      const taken = current && whole ? takeWhole(text, at, current) : 0;
      if (taken > 0) {
        at += taken;
        continue;
      }
      const aside = isAside(text[at + 1]) ? ASIDES.find(([from]) => text.startsWith(from, at)) : undefined;
      const end = aside ? text.indexOf(aside[1], at) : -1;
      if (aside && end >= 0) {
        const source = text.slice(at, end + aside[1].length);
        const isMisfit = source.startsWith('<?') && (hasRoot || !DECLARATION.test(source));
        if (isMisfit || (aside[1] === ']]>' && !current)) return `out of place: ${shorten(source)}`;
        at += source.length;
        continue;
      }
      const tag = aside ? undefined : readTag(text, at);
      if (!tag) return !isLast && (aside || text.length - at < LONGEST_TAG) ? at : `no tag: ${shorten(text.slice(at))}`;
      const problem = tag.kind === 'close' ? leave(tag.name) : enter(tag);
      if (problem) return `${problem}: ${shorten(tag.source)}`;
      at += tag.source.length;
    }
  }

  function takeWhole(text: string, at: number, parent: Element): number {
    if (!whole) return 0;
    whole.pattern.lastIndex = at;
    const found = whole.pattern.exec(text);
    if (!found) return 0;
    whole.take(found);
    parent.last = whole.name;
    return found[0].length;
  }

  function readText(text: string): string | undefined {
    if (!current && text.replace(/^\uFEFF/, '').trim() !== '') return `outside of the root: ${shorten(text)}`;
    // XML would let it pass; all that we write has it escaped, so that it is what a torn tag left.
    return text.includes('>') ? `no tag: ${shorten(text)}` : wrongSign(text);
  }

  function enter(tag: Tag): string | undefined {
    if (tag.wrong) return tag.wrong;
    if (!current && hasRoot) return 'a second root';
    hasRoot = true;
    declare(tag, 1);
    for (const prefix of tag.uses) if (!prefixes.get(prefix)) return `the prefix ${prefix} is not declared`;
    const element: Element = { name: tag.name, parent: current, tag, last: '' };
    if (current) current.last = tag.name;
    current = element;
    for (const { open } of visitorsOf(tag)) open?.(element);
    return tag.kind === 'empty' ? leave(tag.name) : undefined;
  }

  function leave(name: string): string | undefined {
    if (current?.name !== name) return `<${current?.name ?? ''}> is not closed`;
    for (const { close } of visitorsOf(current.tag)) close?.(current);
    declare(current.tag, -1);
    current = current.parent;
    return undefined;
  }

  function declare({ declares }: Tag, by: number): void {
    for (const prefix of declares) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + by);
  }

  function visitorsOf(tag: Tag): readonly Visitor[] {
    const known = wanting.get(tag);
    if (known) return known;
    const found = visitors.filter(({ wants }) => wants(tag));
    if (wanting.size < MOST_KNOWN) wanting.set(tag, found);
    return found;
  }

  return {
    push: (piece, isLast) => {
      const text = rest + piece;
      const stopped = read(text, isLast);
      if (typeof stopped === 'string') return stopped;
      rest = text.slice(stopped);
      if (!isLast) return undefined;
      if (current || !hasRoot) return current ? `<${current.name}> is not closed` : 'no element';
      for (const { end } of visitors) end?.();
      return undefined;
    },
  };
}

function isAside(sign: string | undefined): boolean {
  return sign === '!' || sign === '?';
}

function shorten(text: string): string {
  return text.slice(0, 60);
}
