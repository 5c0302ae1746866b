import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isOwnFile } from '../../source/own-files.ts';
import { withoutBuilt } from '../../source/report-name.ts';
import { isLockFile } from '../../source/sniff.ts';
import type { ReadError } from '../../source/source.ts';
import { walkFiles } from '../../source/walk.ts';
import { isSameFile } from '../files/files.ts';
import { matchPattern } from '../files/find-files.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Input, Name } from './names.ts';
import { isEarlierResult } from './outputs.ts';

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
  /** The configuration that leaves a file out where it is only met. */
  leftOutBy(file: string): Promise<string | undefined>;
  /** Whether what a configuration leaves out is left out even where it is named. */
  readonly forced: boolean;
  readonly allowEmpty: boolean;
}

/** Endings of the files that are taken from folders. */
export const DATA = /\.(ya?ml|json|xlsx|xls|ods)$/i;

/**
 * The files that names lead to: in the order of the names, sorted within a folder or a pattern, each once whatever it is
 * called. A name that leads to nothing is wrong usage, unless it is that of a file, which is then a finding.
 */
export async function findInputs(terminal: Terminal, names: readonly Name[], except: Except): Promise<Inputs> {
  const { checking } = terminal.text;
  const files = new Map<string, Input>();
  const errors: ReadError[] = [];
  const folders: string[] = [];
  let left: string | undefined;
  const written = new Set(except.written.map(identityOf));
  const results = await Promise.all(except.written.map(async (path) => ((await isEarlierResult(path)) ? [path] : [])));
  const skipped = new Set([...results.flat(), ...except.goneBy].map((path) => resolve(path)));
  for (const name of names) {
    if ('input' in name) {
      refuseWritten(terminal, name.input.file, identityOf(name.input.file), written);
      files.set('-', name.input);
      continue;
    }
    const found = await lookUp(name, skipped, except);
    folders.push(...found.folders);
    errors.push(...found.errors);
    left ??= found.leftOutBy;
    if (found.files.length === 0 && isNothing(found) && !found.isPassed && !except.allowEmpty) {
      throw await nothingAt(
        terminal,
        [name.path],
        found.leftOutBy,
        found.isUnmatched ? checking.usage.noMatch : undefined,
      );
    }
    for (const file of found.files) {
      const key = identityOf(file);
      refuseWritten(terminal, file, key, written);
      const known = files.get(key);
      // In its first place, but with the name it was asked for by.
      if (!known) files.set(key, { file, ...(found.isMet && { isMet: true }) });
      else if (known.isMet && !found.isMet) files.set(key, { file: known.file });
    }
  }
  if (files.size === 0 && isNothing({ errors }) && !except.allowEmpty) {
    const paths = names.flatMap((name) => ('path' in name ? name.path : []));
    throw await nothingAt(terminal, paths, left);
  }
  return { files: [...files.values()], errors, folders };
}

/** Whether what was met on the way to files would fail no run: links to what is read anyway. */
export function isNothing({ errors }: Pick<Inputs, 'errors'>): boolean {
  return errors.every(({ check }) => check === 'file/link-loop');
}

/** Endings of the documents that may be reports. */
const DOCUMENT = /\.(docx|odt)$/i;

async function nothingAt(
  { text }: Terminal,
  paths: readonly string[],
  config: string | undefined,
  sentence?: string,
): Promise<UsageError> {
  const { leftOut, noFiles, onlyReports } = text.checking.usage;
  const path = paths.join(', ');
  if (config !== undefined) return new UsageError(leftOut, { path, config });
  // Somebody who sees the reports there would not believe that there is nothing.
  const walked = paths.filter((each) => lookAt(each)?.isDirectory());
  const [file] = (await walkFiles(walked, new Set(), (name) => DOCUMENT.test(name))).files;
  return file === undefined
    ? new UsageError(sentence ?? noFiles, { path })
    : new UsageError(onlyReports, { path, file });
}

/** What is read must not be written over, whichever link leads there. */
function refuseWritten({ text }: Terminal, file: string, identity: string, written: ReadonlySet<string>): void {
  if (written.has(identity)) throw new UsageError(text.usage.sameFile, { file });
}

interface Found extends Pick<Inputs, 'errors' | 'folders'> {
  readonly files: readonly string[];
  /** A pattern that nothing matches. */
  readonly isUnmatched?: boolean;
  /** The files were met, not named. */
  readonly isMet?: boolean;
  /** The configuration that left any of them out. */
  readonly leftOutBy?: string | undefined;
  /** It is named beside others and passed over: a file of esep itself, or one that is left out even so. */
  readonly isPassed?: boolean;
}

async function lookUp(
  { path, isLiteral }: Exclude<Name, { input: Input }>,
  skipped: ReadonlySet<string>,
  except: Except,
): Promise<Found> {
  const info = lookAt(path);
  if (info?.isDirectory()) return meet([path], skipped, except);
  if (info || isLiteral) {
    const leftOutBy = except.forced ? await except.leftOutBy(path) : undefined;
    const isOwn = isOwnFile(basename(path)) || except.goneBy.some((own) => isSameFile(own, path));
    const isPassed = isOwn || leftOutBy !== undefined;
    return { files: isPassed ? [] : [path], errors: [], folders: [], isPassed, leftOutBy };
  }
  const matches = withoutBuilt(await matchPattern(path), (file) => file);
  const files = matches.filter((file) => isData(basename(file)) && !skipped.has(resolve(file)));
  return { ...(await meet(files, skipped, except)), isUnmatched: files.length === 0 };
}

/** Goes through what was met, in order; the configuration may leave any file of it out. */
async function meet(paths: readonly string[], skipped: ReadonlySet<string>, except: Except): Promise<Found> {
  const walk = await walkFiles(paths, skipped, (name) => DATA.test(name) && isData(name));
  const files: string[] = [];
  let leftOutBy: string | undefined;
  for (const file of walk.files) {
    const by = await except.leftOutBy(file);
    if (by === undefined) files.push(file);
    else leftOutBy = by;
  }
  return { ...walk, files, leftOutBy, isMet: true };
}

function isData(name: string): boolean {
  return !isOwnFile(name) && !isLockFile(name);
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
