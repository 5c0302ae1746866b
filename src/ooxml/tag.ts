/** An attribute as it is written. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** A tag read apart from where it stands. */
export interface Tag {
  readonly source: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** The prefixes that it makes known, and those that it uses. */
  readonly declares: readonly string[];
  readonly uses: readonly string[];
  /** What is wrong with it. */
  readonly wrong?: string | undefined;
}

/** Names are Latin in everything that we write. */
const TAG =
  /<(?:\/([A-Za-z_][\w:.-]*)\s*|([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SUSPECT = /[&\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g;
const NONE: readonly never[] = [];
/** How many tags are worth remembering: rows of figures have tags without end that are met once. */
export const MOST_KNOWN = 2000;

/** Reads the tag that begins at a place of a text; the same few tags are met again and again. */
export function createTagReader(): (text: string, at: number) => Tag | undefined {
  const known = new Map<string, Tag>();
  return (text, at) => {
    const met = known.get(text.slice(at, text.indexOf('>', at) + 1));
    if (met) return met;
    TAG.lastIndex = at;
    const found = TAG.exec(text);
    const tag = found && readTag(found);
    if (tag && known.size < MOST_KNOWN) known.set(tag.source, tag);
    return tag ?? undefined;
  };
}

/** What is wrong with the signs of a text: those that XML forbids, and entities that nobody declared. */
export function wrongSign(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const found = SUSPECT.exec(text.replace(ENTITY, ''));
  return found ? `the sign ${JSON.stringify(found[0])} in ${text.slice(0, 60)}` : undefined;
}

function readTag([source, closing, opening = '', inside = '', slash]: RegExpExecArray): Tag {
  if (closing !== undefined) {
    return { source, kind: 'close', name: closing, attributes: NONE, declares: NONE, uses: NONE };
  }
  const attributes = [...inside.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => ({
    name,
    value: double ?? single ?? '',
  }));
  const names = attributes.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return {
    source,
    kind: slash ? 'empty' : 'open',
    name: opening,
    attributes,
    declares: names.filter((name) => name.startsWith('xmlns:')).map((name) => name.slice('xmlns:'.length)),
    uses: [...new Set([opening, ...names].map(prefixOf))].filter((prefix) => !BUILT_IN.has(prefix)),
    wrong: twice ? `${twice} twice` : wrongSign(inside),
  };
}

const BUILT_IN = new Set(['', 'xml', 'xmlns']);

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
