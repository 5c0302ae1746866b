import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { isOwnFile } from './own-files.ts';
import type { ReadError } from './source.ts';

/** The files that paths lead to, in a stable order, and what on the way could not be followed. */
export interface Walk {
  readonly files: readonly string[];
  readonly errors: readonly ReadError[];
}

/** The same, with the folders that were gone through. */
export interface FolderWalk extends Walk {
  readonly folders: readonly string[];
}

/** Entries of a folder that systems put there, not a user as data. */
const NOT_DATA = /^(\..*|node_modules|thumbs\.db|desktop\.ini|__macosx)$/i;
/** The mark that LibreOffice leaves beside an open document: hidden, but a reason why a file may be half written. */
const LOCK = /^\.~lock\./;

/**
 * Goes through folders for files, whatever their kind unless `isWanted` looks at their names: one that is no data is for
 * its reader to name. A link to a folder that is read anyway is not followed, so that a loop ends and nothing is read
 * twice. `skip` holds resolved paths.
 */
export async function walkFiles(
  paths: readonly string[],
  skip: ReadonlySet<string>,
  isWanted: (name: string) => boolean = () => true,
): Promise<FolderWalk> {
  const files = new Map<string, string>();
  const errors: ReadError[] = [];
  const folders: string[] = [];
  const roots = await Promise.all(paths.map((path) => realpath(path).catch(() => resolve(path))));
  const visited = new Set<string>();

  const visit = async (path: string): Promise<void> => {
    folders.push(path);
    for (const entry of await list(path)) {
      const inner = join(path, entry.name);
      if (skip.has(resolve(inner)) || isNoData(entry.name)) continue;
      if (entry.isDirectory()) await visit(inner);
      else if (entry.isSymbolicLink()) await follow(inner);
      else if (isWanted(entry.name)) files.set(resolve(inner), inner);
    }
  };
  const list = async (path: string): Promise<readonly Dirent[]> => {
    try {
      visited.add(await realpath(path));
      return await readdir(path, { withFileTypes: true });
    } catch {
      errors.push({ check: 'file/no-access', at: { file: path } });
      return [];
    }
  };
  const follow = async (path: string): Promise<void> => {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) return void (isWanted(basename(path)) && files.set(resolve(path), path));
    const target = await realpath(path);
    const isRead = visited.has(target) || roots.some((root) => isWithin(target, root) || isWithin(root, target));
    if (isRead) errors.push({ check: 'file/link-loop', at: { file: path } });
    else await visit(path);
  };

  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) await visit(path);
    else if (!skip.has(resolve(path))) files.set(resolve(path), path);
  }
  return { files: [...files.values()].sort(), errors, folders };
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isNoData(name: string): boolean {
  return isOwnFile(name) || (NOT_DATA.test(name) && !LOCK.test(name));
}
