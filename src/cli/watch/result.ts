import { summaryText } from '../../formatters/words.ts';
import type { CheckRequest } from '../check/check.ts';
import type { CheckedFile } from '../check/file.ts';
import type { Inputs } from '../check/inputs.ts';
import { printFindings, writeFindings } from '../check/outputs.ts';
import { gatherResult } from '../check/result.ts';
import type { Policies } from '../config/policies.ts';

/** The files of a watch, and which of them were just checked. */
export interface WatchedFiles {
  readonly all: readonly CheckedFile[];
  readonly fresh: readonly CheckedFile[];
  /** What was met on the way to them. */
  readonly inputs: Inputs;
}

/** Prints what was found in the files that were just checked, and the sum of all; written files hold everything. */
export async function tellChanges(request: CheckRequest, policies: Policies, files: WatchedFiles): Promise<void> {
  const { terminal, outputs } = request;
  const { all, fresh, inputs } = files;
  const { findings, context } = await gatherResult(request, policies, all, inputs);
  const isWhole = fresh.length === all.length;
  if (isWhole) await printFindings(terminal, outputs, findings, context);
  else {
    const shown = new Set(fresh.map(({ file }) => file));
    const again = findings.filter(({ at }) => shown.has(at.file));
    if (fresh.length > 0) await printFindings(terminal, outputs, again, { ...context, sources: fresh });
    const summary = summaryText(findings, all.length, terminal.lang);
    terminal.complain(terminal.text.checking.inAll, { summary });
  }
  await writeFindings(terminal, outputs, findings, context);
}
