import { listZipEntries, type ZipEntry } from '../source/zip-directory.ts';
import { CONTENT_TYPES, readContentTypes } from './content-types.ts';
import type { Visitor } from './element.ts';
import type { Fault, FaultKind, Report } from './fault.ts';
import { createDecoder, unpack } from './parts.ts';
import { checkCalls, ownerOf, type Relations, readRelations } from './relations.ts';
import { createRules } from './rules.ts';
import { createScanner, type Scanner } from './scan.ts';
import { createTagReader } from './tag.ts';

/** Faults beyond these tell nothing new. */
const ENOUGH = 20;
const XML = /\.(?:xml|rels|vml)$/i;
const INNER = /\.(?:xlsx|docx)$/i;

/** What is wrong with a .docx or .xlsx that we wrote: our own faults, never those of the data in it. */
export function inspectPackage(bytes: Uint8Array): readonly Fault[] {
  const faults: Fault[] = [];
  const reportOf =
    (part: string): Report =>
    (kind: FaultKind, detail: string) => {
      if (faults.length < ENOUGH) faults.push({ part, kind, detail });
    };
  const entries = listZipEntries(bytes);
  if (!entries || entries.length === 0) return [{ part: '', kind: 'unreadable-zip', detail: 'no directory' }];
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name.toLowerCase())) reportOf(name)('duplicate-entry', name);
    names.add(name.toLowerCase());
  }
  const isThere = (part: string) => names.has(part.toLowerCase());

  const types = readContentTypes(reportOf(CONTENT_TYPES));
  const relations = new Map<string, Relations>();
  const rules = createRules();
  const readTag = createTagReader();
  const ordered = entries.filter(({ name }) => !name.endsWith('/')).toSorted((a, b) => rank(a.name) - rank(b.name));
  if (ordered[0]?.name !== CONTENT_TYPES) reportOf(CONTENT_TYPES)('missing-part', CONTENT_TYPES);
  for (const entry of ordered) {
    const { name } = entry;
    const report = reportOf(name);
    if (INNER.test(name)) inspectInner(entry);
    if (name !== CONTENT_TYPES && types.typeOf(name) === undefined) report('no-content-type', name);
    if (XML.test(name)) readXml(bytes, entry, createScanner(visitorsOf(name, report), readTag), report);
    else if (!unpack(bytes, entry, () => {})) report('unreadable-zip', name);
  }
  for (const name of types.named()) if (!isThere(name)) reportOf(CONTENT_TYPES)('missing-part', name);
  return faults;

  function visitorsOf(name: string, report: Report): readonly Visitor[] {
    if (name === CONTENT_TYPES) return [types.visitor];
    if (name.endsWith('.rels')) {
      const read = readRelations(name, isThere, report);
      relations.set(ownerOf(name), read.relations);
      return [read.visitor];
    }
    return [checkCalls(relations.get(name), report), ...rules(types.typeOf(name) ?? '', report)];
  }

  /** The figures of a chart are a workbook inside the document. */
  function inspectInner(entry: ZipEntry): void {
    const pieces: Uint8Array[] = [];
    if (!unpack(bytes, entry, (piece) => pieces.push(piece.slice()))) return;
    for (const { part, kind, detail } of inspectPackage(Buffer.concat(pieces))) {
      reportOf(`${entry.name}/${part}`)(kind, detail);
    }
  }
}

/** The kinds of the parts and their relations are known before the parts are read. */
function rank(name: string): number {
  if (name === CONTENT_TYPES) return 0;
  return name.endsWith('.rels') ? 1 : 2;
}

function readXml(bytes: Uint8Array, entry: ZipEntry, scanner: Scanner, report: Report): void {
  const decode = createDecoder();
  let isBroken = false;
  const isWhole = unpack(bytes, entry, (piece, isLast) => {
    if (isBroken) return;
    const text = decodeWith(decode, piece, isLast);
    const wrong = text === undefined ? undefined : scanner.push(text, isLast);
    if (text === undefined) report('not-utf8', entry.name);
    else if (wrong) report('not-well-formed', wrong);
    isBroken = text === undefined || wrong !== undefined;
  });
  if (!isWhole) report('unreadable-zip', entry.name);
}

function decodeWith(decode: ReturnType<typeof createDecoder>, piece: Uint8Array, isLast: boolean): string | undefined {
  try {
    return decode(piece, isLast);
  } catch {
    return undefined;
  }
}
