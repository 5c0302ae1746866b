import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Finding } from '../checks/check.ts';
import { judge } from '../policy/judge.ts';
import { unusedSuppressions } from '../policy/unused.ts';
import { unreadable } from '../source/source.ts';
import type { CheckedFile } from './check-file.ts';
import type { Policies } from './policies.ts';
import type { Terminal } from './terminal.ts';

/** The suppressions in the configurations of a run that suppress nothing, as grave as these configurations have it. */
export async function findUnused(
  terminal: Terminal,
  files: readonly CheckedFile[],
  folders: readonly string[],
  policies: Policies,
): Promise<readonly Finding[]> {
  const isWalked = (config: string) => folders.some((folder) => holds(folder, dirname(resolve(config))));
  const found = unusedSuppressions({ files, isWalked }, terminal.today());
  const judged: Finding[] = [];
  for (const finding of found) {
    const { file } = finding.at;
    const { policy } = await policies.of(file);
    // What a configuration says of itself is not suppressed by it.
    const source = { ...unreadable(file, 'yaml'), data: {} };
    judged.push(...judge([finding], source, { ...policy, suppressions: [] }, terminal.today()).findings);
  }
  return judged;
}

function holds(folder: string, inner: string): boolean {
  const way = relative(resolve(folder), inner);
  return !way.startsWith('..') && !isAbsolute(way);
}
