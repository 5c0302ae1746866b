import { readFile } from 'node:fs/promises';
import { parseFileList } from '../source/file-list.ts';
import { MAX_LINES_BYTES } from '../source/limits.ts';
import type { CheckCommandOptions } from './check-options.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** A file to check; what came through standard input is there already. */
export interface Input {
  readonly file: string;
  readonly bytes?: Uint8Array;
}

/** What the command line names, nothing of it looked for yet; what a list names is never a pattern. */
export type Name = { readonly path: string; readonly isLiteral: boolean } | { readonly input: Input };

/** The names given as arguments, in their order, then those of the list; standard input is read here. */
export async function readNames(
  terminal: Terminal,
  paths: readonly string[],
  { filesFrom, stdinName = '<stdin>', allowEmpty }: CheckCommandOptions,
): Promise<readonly Name[]> {
  const { usage, checking, help } = terminal.text;
  if (paths.length === 0 && filesFrom === undefined) {
    terminal.complain(usage.missingArgument, { name: `<${help.names.files}>` });
    throw new UsageError(usage.hint);
  }
  if (paths.includes('-') && filesFrom === '-') {
    throw new UsageError(usage.conflict, { name: '-', other: '--files-from -' });
  }
  const named: Name[] = [];
  for (const path of new Set(paths)) {
    if (path !== '-') named.push({ path, isLiteral: !/[*?[{]/.test(path) });
    else named.push({ input: { file: stdinName, bytes: await readInput(terminal) } });
  }
  if (filesFrom === undefined) return named;
  const bytes = filesFrom === '-' ? await readInput(terminal) : await readFile(filesFrom).catch(() => undefined);
  const listed = bytes && parseFileList(bytes);
  if (!listed) throw new UsageError(checking.usage.badList, { file: filesFrom });
  if (listed.length === 0 && named.length === 0 && !allowEmpty) {
    throw new UsageError(checking.usage.emptyList, { file: filesFrom });
  }
  return [...named, ...listed.map((path) => ({ path, isLiteral: true }))];
}

/** All of standard input; one byte more than any file may have is enough to say that it is too large. */
async function readInput(terminal: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of terminal.input()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_LINES_BYTES) break;
  }
  return Buffer.concat(chunks);
}
