import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { MAX_FILE_BYTES } from '../../source/limits.ts';
import { listZipEntries } from '../../source/zip-directory.ts';
import { isAsWritten } from '../../writers/docx/mark.ts';
import { isOwnPage } from '../../writers/html/mark.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { cannotWrite } from './files.ts';

/** Which files have a mark that tells our own from those that somebody wrote or changed. */
const MARKED: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  '.docx': (bytes) => isAsWritten(listZipEntries(bytes) ?? []),
  '.html': (bytes) => isOwnPage(new TextDecoder().decode(bytes)),
};

/** Refuses to write a report over a document that is not as we wrote it: somebody's work would be lost. */
export async function refuseForeign(terminal: Terminal, file: string): Promise<void> {
  const isOurs = MARKED[extname(file).toLowerCase()];
  if (!isOurs) return;
  const found = await stat(file).catch(() => undefined);
  // An empty file has nothing to lose.
  if (!found?.isFile() || found.size === 0) return;
  if (found.size <= MAX_FILE_BYTES) {
    const bytes = await readFile(file).catch((error) => {
      throw cannotWrite(terminal, file, error);
    });
    if (isOurs(bytes)) return;
  }
  throw new UsageError(terminal.text.build.usage.foreign, { file });
}
