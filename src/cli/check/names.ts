import { readFile } from 'node:fs/promises';
import { parseFileList } from '../../source/file-list.ts';
import { MAX_LINES_BYTES } from '../../source/limits.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckCommandOptions } from './options.ts';

/** A file to check; what came through standard input is there already. */
export interface Input {
  readonly file: string;
  readonly bytes?: Uint8Array;
  /** It was met in a folder or by a pattern, and may be no data at all; else it was asked for by name. */
  readonly isMet?: boolean;
}

/** What the command line names, nothing of it looked for yet; what a list names is never a pattern. */
export type Name = { readonly path: string; readonly isLiteral: boolean } | { readonly input: Input };

/** The names given as arguments, in their order, then those of the list; standard input is read here. */
export async function readNames(
  terminal: Terminal,
  paths: readonly string[],
  { filesFrom = [], stdinName, allowEmpty }: CheckCommandOptions,
): Promise<readonly Name[]> {
  const { usage, checking, help } = terminal.text;
  if (paths.length === 0 && filesFrom.length === 0) {
    terminal.complain(usage.missingArgument, { name: `<${help.names.files}>` });
    throw new UsageError(usage.hint);
  }
  if (paths.includes('-') && filesFrom.includes('-')) {
    throw new UsageError(usage.conflict, { name: '-', other: '--files-from -' });
  }
  if (stdinName?.trim() === '') throw new UsageError(usage.missingValue, { name: '--stdin-name' });
  if (stdinName !== undefined && !paths.includes('-')) throw new UsageError(checking.usage.noInput);
  const named: Name[] = [];
  for (const path of new Set(paths)) {
    if (path !== '-') named.push(nameOf(path));
    else named.push({ input: { file: stdinName ?? '<stdin>', bytes: await readInput(terminal) } });
  }
  for (const file of new Set(filesFrom)) {
    for (const path of await readList(terminal, file)) named.push({ path, isLiteral: true });
  }
  if (named.length === 0 && !allowEmpty) throw new UsageError(checking.usage.emptyList, { file: filesFrom.join(', ') });
  return named;
}

/** An argument as a name, which may be a pattern. */
export function nameOf(path: string): Exclude<Name, { input: Input }> {
  return { path, isLiteral: !/[*?[{]/.test(path) };
}

async function readList(terminal: Terminal, file: string): Promise<readonly string[]> {
  const bytes = file === '-' ? await readInput(terminal) : await readFile(file).catch(() => undefined);
  const listed = bytes && parseFileList(bytes);
  if (!listed) throw new UsageError(terminal.text.checking.usage.badList, { file });
  return listed;
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
