import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Walk, walkFiles } from '../../source/walk.ts';
import type { Policies } from '../config/policies.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { isSameFile } from './files.ts';

/** The files and folders that a pattern matches; the library is loaded only for those who use a pattern. */
export async function matchPattern(pattern: string): Promise<readonly string[]> {
  return (await import('../../source/patterns.ts')).matchPaths(pattern);
}

/** Whether there is anything of that very name; what is there is never taken for a pattern. */
async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * The files that paths and patterns lead to, but for those of `skip`; a name that is there is never taken for a pattern.
 * No file is wrong usage, and so is to name as an input the file that will be written.
 */
export async function findFiles(
  terminal: Terminal,
  paths: readonly string[],
  skip: readonly string[],
  target: string,
  policies: Policies,
): Promise<Walk> {
  const { usage } = terminal.text.merge;
  const found: string[] = [];
  const named = new Set<string>();
  for (const path of paths) {
    const isName = await isThere(path);
    const matches = isName ? [path] : await matchPattern(path);
    if (isName) named.add(resolve(path));
    if (matches.length === 0) throw new UsageError(usage.noMatch, { path });
    found.push(...matches);
  }
  if (paths.some((path) => isSameFile(path, dirname(target)))) {
    throw new UsageError(usage.sameFolder, { folder: dirname(target) });
  }
  const same = found.find((path) => isSameFile(path, target));
  if (same !== undefined) throw new UsageError(terminal.text.usage.sameFile, { file: same });
  const walk = await walkFiles(found, new Set(skip.map((path) => resolve(path))));
  const files: string[] = [];
  let leftOutBy: string | undefined;
  for (const file of walk.files) {
    // A file that was named is taken; one that was met may be configured not to be data.
    const by = named.has(resolve(file)) ? undefined : (await policies.of(file)).leftOutBy;
    if (by === undefined) files.push(file);
    else leftOutBy = by;
  }
  const path = paths.join(', ');
  if (files.length === 0 && leftOutBy !== undefined) {
    throw new UsageError(terminal.text.checking.usage.leftOut, { path, config: leftOutBy });
  }
  if (files.length === 0) throw new UsageError(usage.noFiles, { path });
  return { ...walk, files };
}
