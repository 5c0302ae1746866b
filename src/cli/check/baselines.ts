import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Finding } from '../../checks/check.ts';
import { checkOf, messageOf } from '../../formatters/words.ts';
import { entriesOf, entryKey, type NewEntry, type PlacedEntry, staleErrors } from '../../policy/baseline.ts';
import { EMPTY_BASELINE, readBaselineFile, updateBaselineFile } from '../../policy/baseline-file.ts';
import { pathFromFolder } from '../../source/posix-path.ts';
import type { ReadError } from '../../source/source.ts';
import { writeWhole } from '../files/files.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckedFile } from './file.ts';
import type { CheckCommandOptions } from './options.ts';

const DEFAULT_NAME = 'esep.baseline.yaml';

/** The known findings of a run. */
export interface Baseline {
  /** Marks the findings of a file that are known, and keeps in mind what was found there. */
  mark(file: CheckedFile): CheckedFile;
  /**
   * Once every file is marked: brings the baseline up to date if that was asked for, else tells what is stale in it.
   * `isWalked` knows where the run would have met a file.
   */
  finish(isWalked: (path: string) => boolean): Promise<readonly ReadError[]>;
}

/** Opens the baseline that was asked for; `home` is the folder where one is made if none was named. */
export async function openBaseline(
  terminal: Terminal,
  { baseline, updateBaseline = false }: CheckCommandOptions,
  home = '.',
): Promise<Baseline> {
  const file = baseline ?? relative('', join(home, DEFAULT_NAME));
  const folder = dirname(resolve(file));
  const nameOf = (path: string): string => pathFromFolder(folder, path);
  const text = await readBaseline(terminal, file, updateBaseline);
  const entries = understand(terminal, file, text);
  const known = new Set(entries.map(entryKey));
  const present = new Map<string, readonly NewEntry[]>();
  const unread = new Set<string>();

  const mark = (checked: CheckedFile): CheckedFile => {
    const { isRead, findings } = checked;
    // What was not read may hold all that it is known for, and more.
    if (!isRead) {
      unread.add(checked.file);
      return checked;
    }
    const found = entriesOf(findings, nameOf, updateBaseline ? messageInFile : () => '');
    present.set(nameOf(checked.file), [...found.values()]);
    const isKnown = (finding: Finding): boolean => {
      const entry = found.get(finding);
      return entry !== undefined && (updateBaseline || known.has(entryKey(entry)));
    };
    return { ...checked, findings: findings.map((it) => (isKnown(it) ? { ...it, known: true } : it)) };
  };
  // One that is left out of a folder by a configuration is still there, and is checked by its name.
  const forgetGone = async (isWalked: (path: string) => boolean): Promise<void> => {
    for (const name of new Set(entries.map((entry) => entry.file))) {
      const path = resolve(folder, name);
      if (!present.has(name) && isWalked(path) && (await isGone(path))) present.set(name, []);
    }
  };
  const finish: Baseline['finish'] = async (isWalked) => {
    await forgetGone(isWalked);
    if (!updateBaseline) return staleErrors(entries, present, file);
    const updated = updateBaselineFile(text, present);
    if (updated.text !== text || text === EMPTY_BASELINE) await writeWhole(terminal, file, updated.text);
    const { baseline: words } = terminal.text.checking;
    terminal.complain(words.updated, { file, ...updated });
    if (unread.size > 0) terminal.complain(words.unread, { files: [...unread].join(', ') });
    return [];
  };
  return { mark, finish };
}

async function isGone(path: string): Promise<boolean> {
  try {
    await stat(path);
    return false;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

/** One language for everybody who updates the file, or each would rewrite the words of the other. */
function messageInFile(finding: Finding): string {
  return messageOf(finding, checkOf(finding), 'ru');
}

async function readBaseline({ text }: Terminal, file: string, isMade: boolean): Promise<string> {
  const { baseline: words } = text.checking;
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT' && isMade) return EMPTY_BASELINE;
    throw code === 'ENOENT'
      ? new UsageError(words.missing, { file })
      : new UsageError(words.unreadable, { file, code });
  }
}

function understand({ text: { checking } }: Terminal, file: string, text: string): readonly PlacedEntry[] {
  const read = readBaselineFile(text);
  const { broken, otherVersion } = checking.baseline;
  if ('brokenAt' in read) throw new UsageError(broken, { file, line: read.brokenAt });
  if ('version' in read) throw new UsageError(otherVersion, { file, ...read });
  return read.entries;
}
