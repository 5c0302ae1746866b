import { access, constants, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { refuseFaulty } from './self-check.ts';

/** Writes a file whole or not at all: beside the target first, then renamed over it. */
export async function writeWhole(terminal: Terminal, file: string, content: Uint8Array | string): Promise<void> {
  await refuseFaulty(file, content);
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(file).catch(() => file);
  const beside = join(dirname(target), `.${basename(target)}.part`);
  try {
    await refuseReadOnly(target);
    await writeFile(beside, content);
    await rename(beside, target);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw cannotWrite(terminal, file, error);
  }
}

/** Renaming over a file asks the folder for leave, not the file: a protected one would be replaced all the same. */
export async function refuseReadOnly(target: string): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isFile()) await access(target, constants.W_OK);
}

/** Refuses to write over a file that is there, unless told to. */
export async function refuseExisting(terminal: Terminal, file: string, force: boolean | undefined): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageError(terminal.text.cannotWrite.isFolder, { file });
  if (found && !force) throw new UsageError(terminal.text.usage.targetExists, { file });
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

/** What the system said of a file that could not be written, in the words of the user. */
export function cannotWrite({ text: { cannotWrite: words } }: Terminal, file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const sentences: Readonly<Record<string, string>> = {
    EBUSY: words.busy,
    EPERM: words.busy,
    EACCES: words.denied,
    EROFS: words.denied,
    EISDIR: words.isFolder,
    ENOTEMPTY: words.isFolder,
    EEXIST: words.isFolder,
    ENOENT: words.folder,
    ENOTDIR: words.folder,
    ENOSPC: words.full,
  };
  return new UsageError(sentences[code] ?? words.other, { file, code });
}
