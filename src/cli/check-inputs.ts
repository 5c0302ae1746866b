import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isLockFile } from '../source/sniff.ts';
import type { ReadError } from '../source/source.ts';
import { walkFiles } from '../source/walk.ts';
import type { Input, Name } from './check-names.ts';
import { isEarlierResult } from './check-outputs.ts';
import { isSameFile } from './files.ts';
import { matchPath } from './find-files.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The files to check, each once, and what on the way to them could not be followed. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly errors: readonly ReadError[];
  /** The folders that were gone through, those in them included. */
  readonly folders: readonly string[];
}

/** What is not to be taken for data. */
export interface Except {
  /** Files that this run writes. */
  readonly written: readonly string[];
  /** Files that this run goes by: a configuration, a baseline. */
  readonly goneBy: readonly string[];
  /** Whether a configuration leaves a file out of a folder. */
  isLeftOut(file: string): Promise<boolean>;
  readonly allowEmpty: boolean;
}

/** Endings of the files that are taken from folders. */
const DATA = /\.(ya?ml|json|xlsx|xls|ods)$/i;
/** What esep keeps for itself beside data, and checks when it reads it. */
const OWN = /^esep\.(config\.ya?ml|baseline\.ya?ml|schema\.json)$/i;

/**
 * The files that names lead to: in the order of the names, sorted within a folder or a pattern, each once whatever it is
 * called. A name that leads to nothing is wrong usage, unless it is that of a file, which is then a finding.
 */
export async function findInputs(terminal: Terminal, names: readonly Name[], except: Except): Promise<Inputs> {
  const { checking } = terminal.text;
  const files = new Map<string, Input>();
  const errors: ReadError[] = [];
  const folders: string[] = [];
  const results = await Promise.all(except.written.map(async (path) => ((await isEarlierResult(path)) ? [path] : [])));
  const skipped = new Set([...results.flat(), ...except.goneBy].map((path) => resolve(path)));
  for (const name of names) {
    if ('input' in name) {
      refuseWritten(terminal, name.input.file, except);
      files.set('-', name.input);
      continue;
    }
    const found = await lookUp(name, skipped, except);
    folders.push(...found.folders);
    errors.push(...found.errors);
    if (found.files.length === 0 && found.errors.length === 0 && !found.isOwn && !except.allowEmpty) {
      throw new UsageError(found.isPattern ? checking.usage.noMatch : checking.usage.noFiles, { path: name.path });
    }
    for (const file of found.files) {
      refuseWritten(terminal, file, except);
      const key = identityOf(file);
      if (!files.has(key)) files.set(key, { file });
    }
  }
  if (files.size === 0 && errors.length === 0 && !except.allowEmpty) {
    const path = names.flatMap((name) => ('path' in name ? name.path : [])).join(', ');
    throw new UsageError(checking.usage.noFiles, { path });
  }
  return { files: [...files.values()], errors, folders };
}

/** What is read must not be written over. */
function refuseWritten({ text }: Terminal, file: string, { written }: Except): void {
  if (written.some((path) => isSameFile(path, file))) throw new UsageError(text.usage.sameFile, { file });
}

interface Found extends Pick<Inputs, 'errors' | 'folders'> {
  readonly files: readonly string[];
  readonly isPattern?: boolean;
  /** It is a file of esep itself, which is passed over: a shell's pattern names it beside others. */
  readonly isOwn?: boolean;
}

async function lookUp(
  { path, isLiteral }: Exclude<Name, { input: Input }>,
  skipped: ReadonlySet<string>,
  { isLeftOut, goneBy }: Except,
): Promise<Found> {
  const info = lookAt(path);
  if (info?.isDirectory()) {
    const walk = await walkFiles([path], skipped, (name) => DATA.test(name) && isData(name));
    const files: string[] = [];
    for (const file of walk.files) if (!(await isLeftOut(file))) files.push(file);
    return { ...walk, files };
  }
  if (info || isLiteral) {
    const isOwn = OWN.test(basename(path)) || goneBy.some((own) => isSameFile(own, path));
    return { files: isOwn ? [] : [path], errors: [], folders: [], isOwn };
  }
  const matches = await matchPath(path);
  const files = matches.filter((file) => isData(basename(file)) && !skipped.has(resolve(file)));
  return { files, errors: [], folders: [], isPattern: true };
}

function isData(name: string): boolean {
  return !OWN.test(name) && !isLockFile(name);
}

// Not in the background: for thousands of files that takes many times longer.
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** What a file is called once every link is followed, in the capitals that the disk has. */
function identityOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return resolve(file);
  }
}
