import { rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Writes a file whole or not at all: beside the target first, then renamed over it. */
export async function writeWhole(terminal: Terminal, file: string, content: Uint8Array | string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.part`);
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw cannotWrite(terminal, file, error);
  }
}

/** Refuses to write over a file that is there, unless told to. */
export async function refuseExisting(terminal: Terminal, file: string, force: boolean | undefined): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() || (found && !force)) throw new UsageError(terminal.text.usage.targetExists, { file });
}

/** Whether two names lead to the same file. */
export function isSameFile(a: string, b: string): boolean {
  return resolve(a) === resolve(b);
}

/** The ending of a file's name in lower case, `.xlsx`; one that cannot be written is wrong usage. */
export function endingOf<const Ending extends string>(
  terminal: Terminal,
  file: string,
  endings: readonly Ending[],
): Ending {
  const found = endings.find((ending) => ending === extname(file).toLowerCase());
  if (!found) throw new UsageError(terminal.text.usage.targetKind, { file, choices: endings.join(', ') });
  return found;
}

function cannotWrite({ text: { cannotWrite: words } }: Terminal, file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const sentences: Readonly<Record<string, string>> = {
    EBUSY: words.busy,
    EPERM: words.busy,
    EACCES: words.denied,
    EROFS: words.denied,
    ENOENT: words.folder,
    ENOTDIR: words.folder,
    ENOSPC: words.full,
  };
  return new UsageError(sentences[code] ?? words.other, { file, code });
}
