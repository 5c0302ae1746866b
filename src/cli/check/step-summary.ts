import { appendFile } from 'node:fs/promises';
import { cannotWrite } from '../files/files.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Adds a text to the summary of the step, where a CI has one; a summary that cannot be written is said, not fatal. */
export async function addStepSummary(terminal: Terminal, text: string): Promise<void> {
  const { stepSummary: file } = terminal;
  if (file === undefined) return;
  try {
    // What an earlier command of the step wrote need not end its line, and a heading must begin one.
    await appendFile(file, `\n${text}`);
  } catch (error) {
    const reason = cannotWrite(terminal, file, error);
    if (!(reason instanceof UsageError)) throw reason;
    terminal.complain(reason.sentence, reason.values);
  }
}
