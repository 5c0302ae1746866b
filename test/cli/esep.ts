import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a run of the program left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder whose name has a space and Cyrillic letters, as on a clerk's machine. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'есеп папкасы '));
}

/** Runs the bundle in a folder, in Russian unless told otherwise, without colour; `input` is what it can read. */
export function esep(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input: string | Uint8Array = '',
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/esep.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'ru_RU.UTF-8', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The files that a check of these words looked at, as its JSON tells. */
export function filesOf(folder: string, words: readonly string[], input?: string | Uint8Array): readonly string[] {
  const { out, err } = esep(folder, ['check', ...words, '-f', 'json'], {}, input);
  if (out === '') throw new Error(err);
  return JSON.parse(out).files;
}
