import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { BookLayout, Options } from './layout.ts';
import { MAX_FILE_BYTES, MAX_LINES_BYTES, MAX_YAML_BYTES } from './limits.ts';
import { isLockFile, sniffKind } from './sniff.ts';
import { type ReadError, type Source, unreadable } from './source.ts';
import { decodeText } from './text-decoding.ts';
import { IGNORE_MARK } from './yaml-comment.ts';

/**
 * Reads a file of YAML, JSON or Excel, or the data that a report carries; whatever is wrong with it is an error of the source, never thrown. `seen` is told
 * the bytes, for whoever wants their hash; `book` is the layout of a workbook that is not the form of a report.
 */
export async function readSource(
  file: string,
  options: Options,
  seen: (bytes: Uint8Array) => void = () => {},
  book?: BookLayout,
): Promise<Source> {
  const bytes = await readFileBytes(file);
  if (!(bytes instanceof Uint8Array)) return failed(file, bytes.check, bytes.values);
  seen(bytes);
  return readBytes(file, bytes, options, book);
}

/** The bytes of a file of any kind, or why it has none that can be read. */
export async function readFileBytes(file: string): Promise<Uint8Array | ReadError> {
  const fail = (check: string, values?: ReadError['values']) => ({ check, at: { file }, ...(values && { values }) });
  if (isLockFile(file)) return fail('file/lock');
  try {
    // Not in the background: that takes many times longer, and there is nothing else to do meanwhile.
    const info = statSync(file);
    if (info.isDirectory()) return fail('file/is-folder');
    const isLong = info.size > MAX_FILE_BYTES && info.size <= MAX_LINES_BYTES;
    const limit = isLong && info.isFile() && isConsolidated(await readStart(file)) ? MAX_LINES_BYTES : MAX_FILE_BYTES;
    if (info.size > limit) return fail('file/too-large', { limit, size: info.size });
    // A device or a pipe has no size to go by, and may have no end.
    if (!info.isFile()) return fail('file/kind', { kind: 'special' });
    return readFileSync(file);
  } catch (error) {
    const check = checkOf((error as NodeJS.ErrnoException | null)?.code);
    if (!check) throw error;
    return fail(check);
  }
}

/** Reads bytes that are in memory already, such as those of standard input; `file` names them in findings. */
export async function readBytes(file: string, bytes: Uint8Array, options: Options, book?: BookLayout): Promise<Source> {
  const limit = isConsolidated(bytes) ? MAX_LINES_BYTES : MAX_FILE_BYTES;
  if (bytes.length > limit) return tooLarge(file, bytes.length, limit);
  const kind = sniffKind(bytes);
  switch (kind) {
    case 'xlsx':
    case 'xls':
    case 'ods': {
      const { readExcel } = await import('./excel.ts');
      return readExcel(file, bytes, options, kind, book);
    }
    case 'text':
      return readText(file, bytes);
    case 'docx':
    case 'odt':
    case 'html': {
      const { readReport } = await import('./carried-file.ts');
      return readReport(file, bytes, kind, (data) => readText(file, data));
    }
    case 'empty':
      return failed(file, 'file/empty');
    case 'encrypted':
      return failed(file, 'file/encrypted');
    case 'broken':
      return failed(file, 'file/unreadable');
    default:
      return failed(file, 'file/kind', { kind });
  }
}

async function readText(file: string, bytes: Uint8Array): Promise<Source> {
  const hasLines = isConsolidated(bytes);
  const isLong = bytes.length > MAX_YAML_BYTES;
  if (isLong && !hasLines) return tooLarge(file, bytes.length, MAX_YAML_BYTES);
  const { text, fault } = decodeText(bytes);
  if (fault) return unreadable(file, 'yaml', { check: 'file/encoding', at: { file, ...fault } });
  if (text.trim() === '') return failed(file, 'file/empty');
  if (hasLines) {
    const { readYamlLines } = await import('./yaml-lines.ts');
    const source = readYamlLines(file, text);
    if (source && (isLong || source.data !== undefined)) return withIgnores(source, text, hasLines);
    if (isLong) return tooLarge(file, bytes.length, MAX_YAML_BYTES);
  }
  if (/^\s*\{/.test(text)) {
    const { readJson } = await import('./json.ts');
    const json = readJson(file, text);
    if (json) return withIgnores(json, text);
  }
  const { readSimpleYaml } = await import('./yaml-simple.ts');
  const simple = readSimpleYaml(file, text);
  if (simple) return withIgnores(simple, text);
  const { readYaml } = await import('./yaml.ts');
  return withIgnores(readYaml(file, text), text);
}

/** Adds what the comments of a text ask not to count; hardly any text does. */
async function withIgnores(source: Source, text: string, hasLines = false): Promise<Source> {
  if (source.data === undefined || !text.includes(IGNORE_MARK)) return source;
  const { readYamlIgnores } = await import('./yaml-ignores.ts');
  return { ...source, ignores: readYamlIgnores(source.file, text, hasLines) };
}

/** Bytes in which a file that esep consolidated says so. */
const START_BYTES = 4096;

function isConsolidated(bytes: Uint8Array): boolean {
  return /^kind: consolidated\r?$/m.test(Buffer.from(bytes.subarray(0, START_BYTES)).toString('latin1'));
}

async function readStart(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(START_BYTES), 0, START_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function checkOf(code: string | undefined): string | undefined {
  switch (code) {
    case 'ENOENT':
    case 'ELOOP':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return 'file/not-found';
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return 'file/no-access';
    case 'EISDIR':
      return 'file/is-folder';
    default:
      return code && /^E[A-Z]+$/.test(code) ? 'file/unreadable' : undefined;
  }
}

function tooLarge(file: string, size: number, limit: number): Source {
  return failed(file, 'file/too-large', { limit, size });
}

function failed(file: string, check: string, values?: ReadError['values']): Source {
  const format = /\.(ya?ml|json)$/i.test(file) ? 'yaml' : 'excel';
  return unreadable(file, format, { check, at: { file }, ...(values && { values }) });
}
