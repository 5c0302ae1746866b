import { relative } from 'node:path';
import { checkSource } from '../../checks/run.ts';
import { pretty } from '../../formatters/pretty.ts';
import { type OpenConfig, openConfig } from '../../policy/open-config.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Reads a configuration by its full path; one with a mistake is wrong usage, and its mistakes are shown. */
export async function readConfiguration(terminal: Terminal, path: string, templates?: string): Promise<OpenConfig> {
  const file = relative('', path);
  const opened = await openConfig(file, templates);
  const findings = checkSource(opened.source);
  if (findings.every(({ severity }) => severity !== 'error')) return opened;
  // What can be understood of it tells in which language to say the rest.
  terminal.speak(opened.settings.lang);
  // On the error stream: the output may be for a program.
  terminal.printAside(`${pretty.format(findings, { ...terminal, sources: [opened.source] })}\n`);
  throw new UsageError(terminal.text.usage.configProblem, { file });
}
