import { dirname } from 'node:path';
import type { Finding } from '../checks/check.ts';
import { judge } from '../policy/judge.ts';
import { type SuppressionRun, unusedSuppressions } from '../policy/unused.ts';
import { unreadable } from '../source/source.ts';
import type { Policies } from './policies.ts';
import type { Terminal } from './terminal.ts';

/** The suppressions in the configurations of a run that suppress nothing, as grave as these configurations have it. */
export async function findUnused(
  terminal: Terminal,
  files: SuppressionRun['files'],
  isWalked: (path: string) => boolean,
  policies: Policies,
): Promise<readonly Finding[]> {
  const configured = await policies.suppressions();
  const run = { files, configured, isWalked: (config: string) => isWalked(dirname(config)) };
  const judged: Finding[] = [];
  for (const finding of unusedSuppressions(run, terminal.today())) {
    const { file } = finding.at;
    const { policy } = await policies.of(file);
    // What a configuration says of itself is not suppressed by it.
    const source = { ...unreadable(file, 'yaml'), data: {} };
    judged.push(...judge([finding], source, { ...policy, suppressions: [] }, terminal.today()).findings);
  }
  return judged;
}
