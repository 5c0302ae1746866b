import { readFile, stat } from 'node:fs/promises';
import type { Options } from './layout.ts';
import { MAX_FILE_BYTES, MAX_YAML_BYTES } from './limits.ts';
import { isLockFile, sniffKind } from './sniff.ts';
import { type ReadError, type Source, unreadable } from './source.ts';
import { decodeText } from './text-decoding.ts';

/** Reads a file of YAML, JSON or Excel; whatever is wrong with it is an error of the source, never thrown. */
export async function readSource(file: string, options: Options): Promise<Source> {
  if (isLockFile(file)) return failed(file, 'file/lock');
  try {
    const info = await stat(file);
    if (info.isDirectory()) return failed(file, 'file/is-folder');
    if (info.size > MAX_FILE_BYTES) return tooLarge(file, info.size, MAX_FILE_BYTES);
    // A device or a pipe has no size to go by, and may have no end.
    if (!info.isFile()) return failed(file, 'file/unreadable');
    return await readBytes(file, await readFile(file), options);
  } catch (error) {
    const check = checkOf((error as NodeJS.ErrnoException | null)?.code);
    if (!check) throw error;
    return failed(file, check);
  }
}

/** Reads bytes that are in memory already, such as those of standard input; `file` names them in findings. */
export async function readBytes(file: string, bytes: Uint8Array, options: Options): Promise<Source> {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(file, bytes.length, MAX_FILE_BYTES);
  const kind = sniffKind(bytes);
  switch (kind) {
    case 'xlsx':
    case 'xls':
    case 'ods': {
      const { readExcel } = await import('./excel.ts');
      return readExcel(file, bytes, options, kind);
    }
    case 'text':
      return readText(file, bytes);
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
  if (bytes.length > MAX_YAML_BYTES) return tooLarge(file, bytes.length, MAX_YAML_BYTES);
  const { text, fault } = decodeText(bytes);
  if (fault) return unreadable(file, 'yaml', { check: 'file/encoding', at: { file, ...fault } });
  if (text.trim() === '') return failed(file, 'file/empty');
  const { readYaml } = await import('./yaml.ts');
  return readYaml(file, text);
}

function checkOf(code: string | undefined): string | undefined {
  switch (code) {
    case 'ENOENT':
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
