import type { Finding, Severity } from '../checks/check.ts';
import { reaches } from '../checks/severity.ts';
import { pretty } from '../formatters/pretty.ts';
import type { Source } from '../source/source.ts';
import type { ExitCode } from './program.ts';
import { checkFile } from './read-data.ts';
import { loadTemplates } from './templates.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly failOn: Severity;
  readonly templates?: string;
}

/** `esep check FILE…`: reads each file, runs every check, prints what was found. */
export async function runCheck(
  terminal: Terminal,
  files: readonly string[],
  { failOn, templates }: Options,
): Promise<ExitCode> {
  const { reference } = await loadTemplates(terminal, templates);
  const sources: Source[] = [];
  const findings: Finding[] = [];
  for (const file of new Set(files)) {
    const checked = await checkFile(file, reference);
    sources.push(checked.source);
    findings.push(...checked.findings);
  }
  terminal.print(pretty.format(findings, { ...terminal, sources }));
  return reaches(findings, failOn) ? 1 : 0;
}
