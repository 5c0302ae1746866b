import type { CheckCommandOptions } from './check-options.ts';
import type { Terminal } from './terminal.ts';

/** The files that `esep check` looks at, in a stable order. */
export async function listInputs(
  _terminal: Terminal,
  paths: readonly string[],
  _options: CheckCommandOptions,
): Promise<readonly string[]> {
  return [...new Set(paths)];
}
