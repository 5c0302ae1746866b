import { checkSource } from '../../checks/run.ts';
import { pretty } from '../../formatters/pretty.ts';
import { readOwnTemplates } from '../../report/own-templates.ts';
import type { Templates } from '../../report/templates.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Reads a user's folder of templates; what is wrong with them is shown. */
export async function readTemplates(terminal: Terminal, folder: string): Promise<Templates> {
  const { sources, create } = await readOwnTemplates(folder);
  if (sources.length === 0) throw new UsageError(terminal.text.usage.noTemplates, { folder });
  const findings = sources.flatMap(checkSource);
  if (findings.some(({ severity }) => severity === 'error')) {
    terminal.print(pretty.format(findings, { ...terminal, sources }));
    throw new UsageError(terminal.text.usage.templateProblem, { folder });
  }
  return create();
}
