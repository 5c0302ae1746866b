import type { Letterhead } from '../../letterhead/letterhead.ts';

import { createFrames } from './letterhead-frames.ts';
import { mergeStyles } from './letterhead-styles.ts';
import { FONT } from './styles.ts';

type Part = readonly [path: string, data: string | Uint8Array];

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** The parts of ours that call styles. */
const WORDS = /^word\/(document|header\d+|footer\d+)\.xml$/;
const STYLE_CALL = /(?<=<w:[pr]Style w:val=")[^"]*/g;

/** The parts of a report in the look of a house: its styles, its headers and footers with what belongs to them. */
export function dressParts(parts: readonly Part[], letterhead: Letterhead): readonly Part[] {
  const texts = new Map(parts.flatMap(([path, data]) => (typeof data === 'string' ? [[path, data] as const] : [])));
  const words = [...texts].filter(([path]) => WORDS.test(path));
  const used = new Set(words.flatMap(([, text]) => text.match(STYLE_CALL) ?? []));
  const styles = mergeStyles(texts.get(STYLES) ?? '', used, letterhead);
  for (const [path, text] of words) texts.set(path, text.replace(STYLE_CALL, styles.idOf));
  texts.set(STYLES, styles.xml);
  const frames = createFrames(texts, letterhead);
  const dressed = new Map<string, string | Uint8Array>([
    ...parts,
    ...texts,
    ...letterhead.parts.map(({ path, data }) => [path, data] as const),
    ...frames.parts,
  ]);
  for (const path of frames.replaced) dressed.delete(path);
  const change = (path: string, edit: (text: string) => string) => {
    const text = dressed.get(path);
    if (typeof text === 'string') dressed.set(path, edit(text));
  };
  change(DOCUMENT, () => frames.document);
  change('word/_rels/document.xml.rels', () => frames.relations);
  change('[Content_Types].xml', (text) => addTypes(dropTypes(text, frames.replaced), letterhead, frames.types));
  change('word/settings.xml', (text) => setPages(text, letterhead));
  for (const path of dressed.keys()) {
    if (/^word\/charts\/chart\d+\.xml$/.test(path))
      change(path, (text) => text.replaceAll(FONT, letterhead.font ?? FONT));
  }
  return [...dressed];
}

function dropTypes(text: string, replaced: readonly string[]): string {
  return text.replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, (whole, path) =>
    replaced.includes(path) ? '' : whole,
  );
}

function addTypes(text: string, { parts }: Letterhead, frames: ReadonlyMap<string, string>): string {
  const types = new Map([...parts.map(({ path, type }) => [path, type] as const), ...frames]);
  const overrides = [...types]
    .filter(([path]) => !text.includes(`PartName="/${path}"`))
    .map(([path, type]) => `<Override ContentType="${type}" PartName="/${path}"/>`);
  return text.replace('</Types>', () => `${overrides.join('')}</Types>`);
}

function setPages(text: string, { evenPages, mirrored }: Letterhead): string {
  const even = evenPages ? text.replace(/<w:evenAndOddHeaders[^>]*\/>/, '<w:evenAndOddHeaders/>') : text;
  if (!mirrored) return even;
  return even.replace(/<w:settings[^>]*>(<w:displayBackgroundShape[^>]*\/>)?/, (start) => `${start}<w:mirrorMargins/>`);
}
