import { dirname } from 'node:path';
import type { Finding } from '../../checks/check.ts';
import { judgeOutside } from '../../policy/judge.ts';
import { type SuppressionRun, unusedSuppressions } from '../../policy/unused.ts';
import type { Policies } from '../config/policies.ts';
import type { Terminal } from '../terminal.ts';

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
    const { policy } = await policies.of(finding.at.file);
    // What a configuration says of itself is not suppressed by it.
    judged.push(...judgeOutside(finding, { ...policy, suppressions: [] }, terminal.today()));
  }
  return judged;
}

/** Those whose day has passed, for a command that does not look whether the others meet anything. */
export async function findExpired(terminal: Terminal, policies: Policies): Promise<readonly Finding[]> {
  const found = await findUnused(terminal, [], () => true, policies);
  return found.filter(({ check }) => check === 'suppression/expired');
}
