import { sniffKind } from '../source/sniff.ts';
import type { ReadError } from '../source/source.ts';
import type { Dropped } from './cleaning.ts';
import { readEmbeddedFonts } from './embedded-fonts.ts';
import { judgeFont } from './fonts.ts';
import { type Frames, readFrames } from './frames.ts';
import { fontsOf, placeholdersOf } from './inspection.ts';
import type { Letterhead } from './letterhead.ts';
import { declarations, NAMESPACES, STRICT } from './namespaces.ts';
import { openPackage, type Package } from './package.ts';
import { describePage } from './page.ts';
import { isOn, readSection, type Section } from './section.ts';
import { EXPECTED, readStyles, type Styles } from './styles.ts';
import { readTheme } from './theme.ts';
import { childOf, parseXml } from './xml.ts';

/** A house's document as a report takes its look from it, and what is to be said of it. */
export interface ReadLetterhead {
  readonly letterhead?: Letterhead;
  readonly errors: readonly ReadError[];
}

type Fault = Omit<ReadError, 'at'>;

/** How the part of a document ends that was not cut short; the reader of its markup would not mind. */
const CLOSED = /<\/([\w.-]+:)?document\s*>\s*$/;

/** Reads a house's document; `file` names it in findings. Nothing in it is run, fetched or believed. */
export function parseLetterhead(file: string, bytes: Uint8Array): ReadLetterhead {
  const read = readDocument(bytes);
  const faults = 'check' in read ? [read] : read.faults;
  const errors = faults.map((fault): ReadError => ({ ...fault, at: { file } }));
  return 'check' in read ? { errors } : { letterhead: read.letterhead, errors };
}

function readDocument(bytes: Uint8Array): Fault | { letterhead: Letterhead; faults: readonly Fault[] } {
  const kind = sniffKind(bytes);
  if (kind === 'empty') return { check: 'file/empty' };
  if (kind !== 'docx') {
    return kind === 'broken' ? { check: 'letterhead/unreadable' } : { check: 'letterhead/kind', values: { kind } };
  }
  const file = openPackage(bytes);
  if (file === 'encrypted') return { check: 'letterhead/kind', values: { kind: file } };
  if (typeof file === 'string') return { check: 'letterhead/unreadable' };
  const main = file.relations('').find(({ type, external }) => type === 'officeDocument' && !external);
  const path = main?.target ?? 'word/document.xml';
  const text = file.text(path);
  if (text?.slice(0, 4096).includes(STRICT)) return { check: 'letterhead/kind', values: { kind: 'strict' } };
  const styles = partOf(file, path, 'styles');
  if (text === undefined || !CLOSED.test(text) || !styles) return { check: 'letterhead/unreadable' };
  const theme = readTheme(partOf(file, path, 'theme'));
  const section = readSection(text);
  const look = readStyles(styles, theme.fontOf);
  const frames = readFrames(file, path, section.references, look.all);
  const settings = partOf(file, path, 'settings');
  const isSet = (name: string) => {
    const element = childOf(settings, name);
    return element !== undefined && isOn(element.attributes['w:val']);
  };
  return {
    letterhead: {
      styles: look.xml,
      styleIds: look.ids,
      font: look.fontOf(),
      size: look.size,
      page: section.page,
      firstPage: section.firstPage,
      evenPages: isSet('w:evenAndOddHeaders'),
      mirrored: isSet('w:mirrorMargins'),
      frames: frames.frames,
      namespaces: declarations(FRAME_PREFIXES),
      numbered: frames.numbered,
      parts: [...theme.parts, ...frames.parts],
    },
    faults: [
      ...describePage(section.page),
      ...describeFrames(section, frames),
      ...describeStyles(look),
      ...describeFonts(file, path, look, frames, theme.fontOf),
      ...describeDropped(file, path, frames.dropped),
    ],
  };
}

const FRAME_PREFIXES = (Object.keys(NAMESPACES) as (keyof typeof NAMESPACES)[]).filter((prefix) => prefix !== 'rel');

function partOf(file: Package, document: string, type: string) {
  const relation = file.relations(document).find((each) => each.type === type && !each.external);
  const text = relation && file.text(relation.target);
  return text === undefined ? undefined : parseXml(text);
}

function describeFrames({ hasWords }: Section, { frames, roots }: Frames): readonly Fault[] {
  const bare = frames.every(({ content }) => !/<w:t[ >]|<w:drawing|<w:pict|<v:/.test(content));
  const blank: Fault = { check: 'letterhead/blank', values: { body: hasWords ? 'words' : 'none' } };
  const placeholders = roots.flatMap(placeholdersOf);
  return [
    ...(bare ? [blank] : []),
    ...[...new Set(placeholders)].map((words): Fault => ({ check: 'letterhead/placeholder', values: { words } })),
  ];
}

function describeStyles({ ids }: Styles): readonly Fault[] {
  const missing = EXPECTED.filter((name) => ids[name] === undefined);
  return missing.length === 0 ? [] : [{ check: 'letterhead/style', values: { styles: missing.join(' ') } }];
}

function describeFonts(
  file: Package,
  document: string,
  styles: Styles,
  { roots }: Frames,
  themeFont: (name: string) => string | undefined,
): readonly Fault[] {
  const embedded = readEmbeddedFonts(file, document);
  const inStyles = [undefined, ...Object.values(styles.ids)].map((id) => styles.fontOf(id));
  const named = [...inStyles, ...roots.flatMap((root) => fontsOf(root, styles, themeFont))];
  const fonts = new Set(named.filter((font) => font !== undefined && font.trim() !== ''));
  return [...(fonts as ReadonlySet<string>)].flatMap((font): readonly Fault[] => {
    const verdict = judgeFont(font, embedded);
    if (verdict.kind === 'fits') return [];
    return verdict.kind === 'unknown'
      ? [{ check: 'letterhead/font-unknown', values: { font } }]
      : [{ check: 'letterhead/font', values: { font, letters: verdict.letters } }];
  });
}

function describeDropped(file: Package, document: string, dropped: ReadonlySet<Dropped>): readonly Fault[] {
  const settings = file.relations(document).find(({ type }) => type === 'settings')?.target;
  const attached = settings !== undefined && file.relations(settings).some(({ type }) => type === 'attachedTemplate');
  const macros = file.names.some((name) => /vbaProject\.bin$/i.test(name));
  const kinds = new Set([...dropped, ...(attached ? ['template'] : []), ...(macros ? ['macros'] : [])]);
  return [...kinds].sort().map((what) => ({ check: 'letterhead/dropped', values: { what } }));
}
