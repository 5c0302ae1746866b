import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding } from '../../checks/check.ts';
import type { FormatContext } from '../../formatters/formatter.ts';
import { FORMAT_IDS, type FormatId, loadFormatter } from '../../formatters/list.ts';
import { writeWhole } from '../files/files.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckCommandOptions } from './options.ts';

/** A form in which the findings are asked for, and the file it goes to; without one it is printed. */
export interface CheckOutput {
  readonly id: FormatId;
  readonly file?: string;
}

/** Reads `sarif` and `sarif=out.sarif`; one at most is printed, and no two go to one file. */
export function chooseOutputs(terminal: Terminal, words: readonly string[] = []): readonly CheckOutput[] {
  const { usage, checking } = terminal.text;
  if (words.length === 0) return [{ id: 'pretty' }];
  const outputs = words.map((word): CheckOutput => {
    const [name = ''] = word.split('=', 1);
    const id = FORMAT_IDS.find((known) => known === name);
    const choices = FORMAT_IDS.join(', ');
    if (!id) throw new UsageError(usage.badValue, { name: '--format', value: name, choices });
    if (name === word) return { id };
    const file = word.slice(name.length + 1);
    if (file === '') throw new UsageError(usage.missingValue, { name: `--format ${word}` });
    return { id, file };
  });
  const [first, second] = outputs.filter(({ file }) => file === undefined);
  if (first && second) {
    throw new UsageError(checking.usage.twoPrinted, { first: first.id, second: second.id });
  }
  const targets = new Set<string>();
  for (const { file } of outputs) {
    if (file === undefined) continue;
    if (targets.has(resolve(file))) throw new UsageError(checking.usage.twoWritten, { file });
    targets.add(resolve(file));
  }
  return outputs;
}

/** How the files in which findings are given begin, where their ending is one of data as well. */
const RESULT = /^\s*(\{\s*"version":\s*1,\s*"esep"|\{\s*"\$schema":\s*"[^"]*sarif|\[)/;

/** Whether a file that will be written holds the findings of an earlier run: in a folder it is no data, nor any loss. */
export async function isEarlierResult(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return RESULT.test(text.slice(0, 300));
}

/** How many findings to print for people; undefined is all of them. */
export function chooseMost(terminal: Terminal, { maxFindings }: CheckCommandOptions): number | undefined {
  if (maxFindings === undefined) return undefined;
  if (/^\d{1,9}$/.test(maxFindings)) return Number(maxFindings);
  throw new UsageError(terminal.text.checking.usage.badNumber, { value: maxFindings });
}

/** Prints what is to be printed of the findings. */
export async function printFindings(
  terminal: Terminal,
  outputs: readonly CheckOutput[],
  findings: readonly Finding[],
  context: FormatContext,
): Promise<void> {
  const printed = outputs.find(({ file }) => file === undefined);
  if (!printed) {
    const { summaryText } = await import('../../formatters/words.ts');
    terminal.print(`${summaryText(findings, context.sources.length, context.lang)}\n`);
    return;
  }
  const { format } = await loadFormatter(printed.id);
  terminal.print(format(findings, context));
}

/** Writes the files that were asked for; every one is made before the first is written. */
export async function writeFindings(
  terminal: Terminal,
  outputs: readonly CheckOutput[],
  findings: readonly Finding[],
  context: FormatContext,
): Promise<void> {
  const texts: [file: string, text: string][] = [];
  for (const { id, file } of outputs) {
    if (file === undefined) continue;
    const { format } = await loadFormatter(id);
    texts.push([file, format(findings, { ...context, colour: false })]);
  }
  for (const [file, text] of texts) await writeWhole(terminal, file, text);
  if (!outputs.some(({ id }) => id === 'github') || terminal.stepSummary === undefined) return;
  const [{ addStepSummary }, { format }] = await Promise.all([import('./step-summary.ts'), loadFormatter('markdown')]);
  await addStepSummary(terminal, format(findings, context));
}
