import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Fault } from '../../ooxml/fault.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { cannotWrite, refuseReadOnly } from './files.ts';
import { refuseFaulty } from './self-check.ts';

/** Files that are written beside their places and put there all at once, or not at all. */
export interface Outputs {
  /**
   * Writes a file of the folder, `returns/letter.docx`, whole or in pieces; it is not in its place yet. What a worker has
   * looked at is not looked at once more.
   */
  stage(
    name: string,
    content: Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<Uint8Array>,
    known?: readonly Fault[],
  ): Promise<void>;
  /** Takes away files of a folder at the end, unless they are written anew. */
  remove(folder: string, isOld: (name: string) => boolean): Promise<void>;
  /** Puts every file in its place and gives their paths. */
  commit(): Promise<readonly string[]>;
  /** Takes away what was written and the folders that were made for it. */
  discard(): Promise<void>;
}

const NEVER = new Promise<never>(() => {});

/** Opens a folder for writing; it is made if need be. */
export async function openOutputs(terminal: Terminal, folder: string): Promise<Outputs> {
  const staged = new Map<string, string>();
  const made: string[] = [];
  const old = new Set<string>();
  const calledOff = new AbortController();
  const isCalledOff = () => calledOff.signal.aborted;
  let writing: Promise<unknown> = Promise.resolve();
  let isCommitting = false;
  const makeFolder = async (path: string): Promise<void> => {
    const first = await mkdir(path, { recursive: true });
    if (first) made.push(path);
  };
  const guard = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    if (isCalledOff()) return NEVER;
    try {
      return await work();
    } catch (error) {
      // Whoever called it off is not to hear that it failed.
      if (isCalledOff()) return NEVER;
      await discard();
      throw cannotWrite(terminal, path, error);
    }
  };
  const discard = async (): Promise<void> => {
    calledOff.abort();
    await writing.catch(() => {});
    for (const beside of staged.values()) await unlink(beside).catch(() => {});
    staged.clear();
    // Only empty ones go: what was there before stays.
    for (const path of made.toReversed()) await rmdir(path).catch(() => {});
  };
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new UsageError(terminal.text.merge.usage.outputIsFile, { file: folder });
  await guard(folder, () => makeFolder(folder));
  return {
    stage: (name, content, known) => {
      const target = join(folder, name);
      const beside = join(dirname(target), `.${basename(target)}.part`);
      return guard(target, async () => {
        await refuseFaulty(target, content, known);
        await makeFolder(dirname(target));
        await refuseReadOnly(target);
        calledOff.signal.throwIfAborted();
        staged.set(target, beside);
        const pieces = content instanceof Uint8Array ? [content] : content;
        writing = pipeline(Readable.from(pieces), createWriteStream(beside), { signal: calledOff.signal });
        await writing;
      });
    },
    remove: async (name, isOld) => {
      const names = await readdir(join(folder, name)).catch(() => []);
      for (const each of names.filter(isOld)) old.add(join(folder, name, each));
    },
    commit: async () => {
      const targets = [...staged.keys()];
      // Windows lets nobody replace a file that is open in Word: better to learn that before the first one is replaced.
      for (const target of targets) await guard(target, () => refuseBusy(target));
      if (isCalledOff()) return NEVER;
      isCommitting = true;
      for (const [target, beside] of staged) {
        await guard(target, () => rename(beside, target));
        staged.delete(target);
        old.delete(target);
      }
      for (const path of old) await guard(path, () => unlink(path));
      return targets;
    },
    // Half of the files in their places would be worse than all of them.
    discard: () => (isCommitting ? NEVER : discard()),
  };
}

async function refuseBusy(target: string): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(target), { code: 'EISDIR' });
  if (found?.isFile()) await (await open(target, 'r+')).close();
}
