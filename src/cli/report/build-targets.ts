import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Input } from '../check/names.ts';
import { isSameFile } from '../files/files.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type BuildFormat, formatOf, refuseName } from './build-options.ts';

/** A file that a report is written to, or held against. */
export interface Target {
  readonly format: BuildFormat;
  readonly file: string;
}

/** A file of data and the reports that come of it. */
export interface Job extends Pick<Input, 'file' | 'isMet'> {
  readonly targets: readonly Target[];
}

/** What a plan is made by. */
export interface PlanRequest {
  readonly formats: readonly BuildFormat[];
  readonly output?: string | undefined;
  /** What the run reads besides the data, and must not write over. */
  readonly goneBy: readonly string[];
  /** Whether a file that was met among the data is none. */
  isOther(file: string): Promise<boolean>;
}

/** Where every report goes: nothing is written before it is known that none is written over another or over data. */
export async function planJobs(
  terminal: Terminal,
  inputs: readonly Input[],
  request: PlanRequest,
): Promise<{ readonly jobs: readonly Job[]; readonly folder?: string | undefined }> {
  const { text } = terminal;
  const folder = await folderFor(terminal, inputs, request.output);
  if (folder === undefined && request.output !== undefined) refuseName(terminal, request.output, request.formats);
  const kept = [...inputs.map(({ file }) => file), ...request.goneBy].map((file) => resolve(file));
  const taken = new Map<string, Input>();
  const jobs: Job[] = [];
  for (const input of inputs) {
    const targets = request.formats.map((format) => ({
      format,
      file: nameTarget(input.file, request, folder, format),
    }));
    const [first] = targets;
    const key = resolve(first?.file ?? '')
      .normalize()
      .toLowerCase();
    const twin = taken.get(key);
    if (twin && first && !(await isPassedOver([twin, input], request))) {
      throw new UsageError(text.build.usage.twins, { first: twin.file, second: input.file, target: first.file });
    }
    const same = targets.find(({ file }) => kept.some((each) => isSameFile(each, file)));
    if (same) throw new UsageError(text.usage.sameFile, { file: same.file });
    taken.set(key, input);
    jobs.push({ ...input, targets });
  }
  return { jobs, folder };
}

async function isPassedOver(inputs: readonly Input[], { isOther }: PlanRequest): Promise<boolean> {
  for (const { file, isMet } of inputs) if (isMet && (await isOther(file))) return true;
  return false;
}

/** The folder that the output names: one that is there, one named as such, or the only place for several reports. */
async function folderFor(
  { text: { build } }: Terminal,
  inputs: readonly Input[],
  output: string | undefined,
): Promise<string | undefined> {
  if (output === undefined) return undefined;
  const found = await stat(output).catch(() => undefined);
  // What a pattern matches may be one file today and two tomorrow.
  const isMany = inputs.length > 1 || inputs.some(({ isMet }) => isMet);
  const isNamed = /[\\/]$/.test(output) || (found?.isDirectory() === true && formatOf(output) === undefined);
  if (isMany && (found ? !found.isDirectory() : formatOf(output) !== undefined)) {
    throw new UsageError(build.usage.notFolder, { file: output });
  }
  return isMany || isNamed ? output : undefined;
}

/** The output as named, with the ending of the format; in a folder or beside the data it is named like the data. */
function nameTarget(file: string, { output }: PlanRequest, folder: string | undefined, format: BuildFormat): string {
  if (folder !== undefined) return `${join(folder, basename(file, extname(file)))}.${format}`;
  const name = output ?? file;
  const hasEnding = output === undefined || formatOf(output) !== undefined;
  return `${hasEnding ? name.slice(0, name.length - extname(name).length) : name}.${format}`;
}
