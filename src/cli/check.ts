import type { Finding } from '../checks/check.ts';
import { reaches } from '../checks/severity.ts';
import { pretty } from '../formatters/pretty.ts';
import { judge } from '../policy/judge.ts';
import type { Source } from '../source/source.ts';
import { listInputs } from './check-inputs.ts';
import type { CheckCommandOptions } from './check-options.ts';
import { openPolicies } from './policies.ts';
import type { ExitCode } from './program.ts';
import { checkFile } from './read-data.ts';
import { loadTemplates } from './templates.ts';
import type { Terminal } from './terminal.ts';

/** `esep check FILE…`: reads each file, runs every check, prints what was found. */
export async function runCheck(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  const policies = await openPolicies(terminal, options.config);
  const sources: Pick<Source, 'file' | 'excerpt'>[] = [];
  const findings: Finding[] = [];
  for (const file of await listInputs(terminal, paths, options)) {
    const { policy, templates } = await policies.of(file);
    const { reference } = await loadTemplates(terminal, options.templates ?? templates);
    const checked = await checkFile(file, reference, policy.options);
    sources.push(checked.source);
    findings.push(...judge(checked.findings, checked.source, policy, terminal.today()).findings);
  }
  terminal.print(pretty.format(findings, { ...terminal, sources }));
  return reaches(findings, options.failOn) ? 1 : 0;
}
