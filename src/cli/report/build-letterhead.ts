import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { checkSource } from '../../checks/run.ts';
import { pretty } from '../../formatters/pretty.ts';
import { parseLetterhead } from '../../letterhead/parse.ts';
import { MAX_FILE_BYTES } from '../../source/limits.ts';
import { unreadable } from '../../source/source.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Beside } from './build-data.ts';

/** Reads a house's letterhead and tells what is wrong with it; one that cannot be taken is wrong usage. */
export async function readLetterhead(terminal: Terminal, file: string): Promise<Beside> {
  const { usage } = terminal.text.build;
  const info = await stat(file).catch(() => undefined);
  if (!info) throw new UsageError(usage.noReference, { file });
  if (info.isDirectory()) throw new UsageError(usage.referenceFolder, { file });
  if (!info.isFile()) throw new UsageError(usage.referenceUnreadable, { file });
  if (info.size > MAX_FILE_BYTES) throw new UsageError(usage.badReference, { file });
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(usage.referenceUnreadable, { file });
  });
  const { letterhead, errors } = parseLetterhead(file, bytes);
  const source = unreadable(file, 'yaml', ...errors);
  const findings = checkSource(source);
  if (findings.length > 0) terminal.print(pretty.format(findings, { ...terminal, sources: [source] }));
  if (!letterhead || findings.some(({ severity }) => severity === 'error')) {
    throw new UsageError(usage.badReference, { file });
  }
  return { letterhead, reference: createHash('sha256').update(bytes).digest('hex') };
}
