import type { ReportKind } from './carried-file.ts';
import { isOle, listOleNames } from './ole.ts';
import { isZip, listZipEntries, type ZipEntry } from './zip-directory.ts';
import { unzipParts } from './zip-guard.ts';

/** The kinds of file that are read. */
export type ReadableKind = 'xlsx' | 'xls' | 'ods' | 'text' | ReportKind;

/** The kinds that are only recognised, so that the message can name them. */
export type OtherKind =
  | 'doc'
  | 'pptx'
  | 'pdf'
  | 'rtf'
  | 'xml'
  | 'csv'
  | 'xlsb'
  | 'numbers'
  | 'image'
  | 'zip'
  | 'binary';

/** What a file is by its content; `broken` is a workbook that was cut short. */
export type Kind = ReadableKind | OtherKind | 'empty' | 'encrypted' | 'broken';

/** Bytes that are looked at to tell one text from another. */
const HEAD_BYTES = 4096;

/** What the first entry of a workbook's zip is called, in the order in which programs write them. */
const FIRST_NAMES = /^(\[Content_Types\]|_rels|xl\/|docProps|mimetype)/;

/** Tells the kind of a file by its content; its name is not asked, since people rename files. */
export function sniffKind(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  if (isZip(bytes)) return zipKind(bytes);
  if (isOle(bytes)) return oleKind(bytes);
  const head = latin(bytes.subarray(0, HEAD_BYTES));
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/.test(head)) return 'image';
  if (/^\s*%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  return textKind(head);
}

/** Whether a file is the mark that Excel or LibreOffice leaves beside a workbook while it is open. */
export function isLockFile(file: string): boolean {
  return /(^|[\\/])(~\$[^\\/]*|\.~lock\.[^\\/]*#)$/.test(file);
}

function zipKind(bytes: Uint8Array): Kind {
  const entries = listZipEntries(bytes);
  if (!entries) return FIRST_NAMES.test(latin(bytes.subarray(30, 64))) ? 'broken' : 'zip';
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/)) return 'xlsb';
  if (has(/^word\/document\d*\.xml$/)) return 'docx';
  if (has(/^ppt\//)) return 'pptx';
  if (has(/^\[Content_Types\]\.xml$/) && has(/^xl\//)) return 'xlsx';
  if (has(/^Index\/Document\.iwa$/)) return 'numbers';
  if (has(/^content\.xml$/) && has(/^META-INF\/manifest\.xml$/)) return openDocumentKind(bytes, entries);
  return 'zip';
}

function openDocumentKind(bytes: Uint8Array, entries: readonly ZipEntry[]): Kind {
  const parts = unzipParts(bytes, entries, (name) => name === 'mimetype', HEAD_BYTES);
  const type = typeof parts === 'string' ? '' : latin(parts.get('mimetype') ?? new Uint8Array());
  if (type.includes('opendocument.text')) return 'odt';
  return type === '' || type.includes('opendocument.spreadsheet') ? 'ods' : 'zip';
}

function oleKind(bytes: Uint8Array): Kind {
  const names = listOleNames(bytes);
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (names.has('WordDocument') && !names.has('Workbook')) return 'doc';
  return names.has('Workbook') || names.has('Book') ? 'xls' : 'binary';
}

function textKind(head: string): Kind {
  // UTF-16 with its mark is text, for all its zero bytes.
  const wide = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text.
  if (!wide && /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head)) return 'binary';
  const text = head
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^(<!doctype html|<(html|head|body|table|meta|style)\b|mime-version:)/i.test(text)) return 'html';
  if (/^<\?xml\b|^<[a-z][\w:.-]*[\s>]/i.test(text)) return /<html\b/i.test(text) ? 'html' : 'xml';
  return isCsv(text) ? 'csv' : 'text';
}

/** Lines that all have the same number of semicolons, tabs or commas, and nothing that YAML begins a line with. */
function isCsv(text: string): boolean {
  // The first lines tell, blank ones among them.
  const lines = text.split(/\r?\n/, 200).filter((line) => line.trim() !== '');
  // The last line may have been cut by the end of the head.
  const whole = lines.length > 1 ? lines.slice(0, -1).slice(0, 20) : lines;
  if (whole.some((line) => /^\s*(-(\s|$)|#|\{|\[|[^\s;,]+:(\s|$)|%YAML)/.test(line))) return false;
  return [';', '\t', ','].some((separator) => {
    const counts = new Set(whole.map((line) => line.split(separator).length - 1));
    return counts.size === 1 && !counts.has(0);
  });
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
