import type { PoolSettings } from '../merge/pool.ts';
import { readAll } from '../merge/read-all.ts';
import type { KeptFinding } from '../merge/read-submission.ts';
import { compactFigures, type Submission } from '../model/submission.ts';
import { showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What a folder of reports came to, in the order of the files. */
export interface Readings {
  readonly submissions: readonly Submission[];
  readonly findings: readonly KeptFinding[];
}

/** Reads every file in the pool and shows how far it has come. */
export async function readSubmissions(
  terminal: Terminal,
  files: readonly string[],
  pool: PoolSettings,
  quiet: boolean,
): Promise<Readings> {
  const progress = showProgress(terminal, terminal.errors, files.length, quiet);
  const submissions: Submission[] = [];
  const found = new Map<string, readonly KeptFinding[]>();
  for await (const { submission, findings } of readAll(files, pool)) {
    submissions.push(compactFigures(submission));
    if (findings.length > 0) found.set(submission.file, findings);
    progress.tell(submissions.length);
  }
  progress.end();
  return { submissions, findings: files.flatMap((file) => found.get(file) ?? []) };
}
