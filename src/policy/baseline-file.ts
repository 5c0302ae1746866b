import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { type BaselineEntry, entryKey, type NewEntry, type PlacedEntry, type Present, staleOf } from './baseline.ts';

/** A baseline as it is written, the line at which it is none, or its version where it is not ours. */
export type BaselineFile =
  | { readonly entries: readonly PlacedEntry[] }
  | { readonly brokenAt: number }
  | { readonly version: string; readonly line: number };

/** A baseline after an update. */
export interface UpdatedBaseline {
  readonly text: string;
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
}

const VERSION = '1';

/** What a new baseline begins with. */
export const EMPTY_BASELINE = `# Белгілі ескертпелер: олар көрсетіледі, бірақ ескерілмейді. Жазатын команда: esep check --update-baseline
# Өз өрістеріңіз (мысалы, note) мен түсіндірмелеріңіз сақталады.
# Известные замечания: они показываются, но не учитываются. Записывает команда: esep check --update-baseline
# Ваши поля (например, note) и пояснения сохраняются.
version: ${VERSION}
findings: []
`;

/** Reads the entries of a baseline with their places. */
export function readBaselineFile(text: string): BaselineFile {
  const lines = new LineCounter();
  const document = parse(text, lines);
  const placed = (offset: number) => lines.linePos(offset);
  const [error] = document.errors;
  if (error) return { brokenAt: placed(error.pos[0]).line };
  const list = listOf(document);
  if (!list) {
    const [version, offset] = versionOf(document);
    return /^\d+$/.test(version) && version !== VERSION ? { version, line: placed(offset).line } : { brokenAt: 1 };
  }
  const entries: PlacedEntry[] = [];
  for (const item of list.items) {
    const { line, col: column } = placed((item as Node | null)?.range?.[0] ?? 0);
    const entry = entryOf(item);
    if (!entry) return { brokenAt: line };
    entries.push({ ...entry, line, column });
  }
  return { entries };
}

/**
 * Adds to a baseline what is found and takes out what is not any more; what was there stays as it is written, with the
 * fields and comments that people gave it, and so do the entries of files that were not read.
 */
export function updateBaselineFile(text: string, present: Present): UpdatedBaseline {
  const document = parse(text);
  const list = listOf(document) as YAMLSeq;
  const [first] = list.items as Node[];
  // The library takes a comment above the first entry for one on the list.
  if (first && list.commentBefore) {
    first.commentBefore = list.commentBefore;
    list.commentBefore = null;
  }
  const known = list.items.map((item) => ({ item, ...(entryOf(item) as BaselineEntry) }));
  const stale = new Set(staleOf(known, present));
  const kept = known.filter((entry) => !stale.has(entry));
  const keys = new Set(kept.map(entryKey));
  const added = [...present.values()].flat().filter((entry) => !keys.has(entryKey(entry)));
  const numbers = { added: added.length, kept: kept.length, removed: stale.size };
  if (added.length + stale.size === 0) return { text, ...numbers };
  const items = [...kept.map(({ item }) => item), ...added.map((entry) => newItem(document, entry))];
  list.items = items
    .map((item) => ({ item, key: orderOf(item) }))
    .sort(byOrder)
    .map(({ item }) => item);
  list.flow = list.items.length === 0;
  return { text: document.toString({ lineWidth: 0 }), ...numbers };
}

/** Everything as text: a number or date of a person's own field is written back as it was. */
function parse(text: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text.replaceAll('\r\n', '\n'), { schema: 'failsafe', ...(lineCounter && { lineCounter }) });
}

/** The list of a file that says it is a baseline we know. */
function listOf({ contents }: Document): YAMLSeq | undefined {
  if (!isMap(contents) || contents.get('version') !== VERSION) return undefined;
  const list = contents.get('findings', true);
  return isSeq(list) ? list : undefined;
}

/** The version that a file gives itself, and where it does. */
function versionOf({ contents }: Document): readonly [version: string, offset: number] {
  const node = isMap(contents) ? contents.get('version', true) : undefined;
  return [String(node?.value ?? ''), node?.range?.[0] ?? 0];
}

function entryOf(item: unknown): BaselineEntry | undefined {
  if (!isMap(item)) return undefined;
  const [file, check, fingerprint] = ['file', 'check', 'fingerprint'].map((field) => item.get(field));
  if (typeof file !== 'string' || typeof check !== 'string' || typeof fingerprint !== 'string') return undefined;
  return { file, check, fingerprint };
}

function newItem(document: Document, { file, check, place, message, fingerprint }: NewEntry): Node {
  return document.createNode({ file, check, ...(place !== '' && { place }), message, fingerprint });
}

/** By file, then as in the file, then by what is always there; numbers by their size. */
function orderOf(item: unknown): readonly string[] {
  const text = (field: string) => String((item as YAMLMap).get(field) ?? '');
  const place = text('place').replace(/\d+/g, (number) => number.padStart(9, '0'));
  return [text('file'), place, text('check'), text('fingerprint')];
}

function byOrder({ key: a }: { key: readonly string[] }, { key: b }: { key: readonly string[] }): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] as string;
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
