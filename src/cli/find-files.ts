import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Walk, walkFiles } from '../source/walk.ts';
import { isSameFile } from './files.ts';
import type { Policies } from './policies.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What a path leads to, a file or a folder; what it matches as a pattern only where there is nothing of that very name. */
export async function matchPath(path: string): Promise<readonly string[]> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) return [path];
  const { matchFiles } = await import('../source/patterns.ts');
  return (await matchFiles(path)).sort();
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
  for (const path of paths) {
    const matches = await matchPath(path);
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
  const named = new Set(found.map((path) => resolve(path)));
  // A file that was named is taken; one that was met in a folder may be configured not to be data.
  for (const file of walk.files) if (named.has(resolve(file)) || (await policies.of(file)).isData) files.push(file);
  if (files.length === 0) throw new UsageError(usage.noFiles, { path: paths.join(', ') });
  return { ...walk, files };
}
