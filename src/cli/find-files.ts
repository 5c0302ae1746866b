import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Walk, walkFiles } from '../source/walk.ts';
import { isSameFile } from './files.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * The files that paths and patterns lead to, but for those of `skip`; a name that is there is never taken for a pattern.
 * No file is wrong usage, and so is to name as an input the file that will be written.
 */
export async function findFiles(
  terminal: Terminal,
  paths: readonly string[],
  skip: readonly string[],
  target: string,
): Promise<Walk> {
  const { usage } = terminal.text.merge;
  const found: string[] = [];
  for (const path of paths) {
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere) found.push(path);
    else {
      const { matchFiles } = await import('../source/patterns.ts');
      const matches = await matchFiles(path);
      if (matches.length === 0) throw new UsageError(usage.noMatch, { path });
      found.push(...matches);
    }
  }
  if (paths.some((path) => isSameFile(path, dirname(target)))) {
    throw new UsageError(usage.sameFolder, { folder: dirname(target) });
  }
  const same = found.find((path) => isSameFile(path, target));
  if (same !== undefined) throw new UsageError(terminal.text.usage.sameFile, { file: same });
  const walk = await walkFiles(found, new Set(skip.map((path) => resolve(path))));
  if (walk.files.length === 0) throw new UsageError(usage.noFiles, { path: paths.join(', ') });
  return walk;
}
