import { openPolicies, type Policies } from '../config/policies.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type CheckedFile, checkInput } from './file.ts';
import { type Except, findInputs, type Inputs, isNothing } from './inputs.ts';
import { type Name, readNames } from './names.ts';
import type { CheckCommandOptions } from './options.ts';
import { type CheckOutput, chooseMost, chooseOutputs, printFindings, writeFindings } from './outputs.ts';
import { gatherResult } from './result.ts';

/** What a check was asked for, read and found fit. */
export interface CheckRequest {
  readonly terminal: Terminal;
  readonly options: CheckCommandOptions;
  readonly names: readonly Name[];
  readonly outputs: readonly CheckOutput[];
  /** How many findings to show to people. */
  readonly most?: number | undefined;
}

/** `esep check FILE…`: reads each file, runs every check, tells what was found. */
export async function runCheck(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  const outputs = chooseOutputs(terminal, options.format);
  const most = chooseMost(terminal, options);
  const request: CheckRequest = { terminal, options, outputs, most, names: await readNames(terminal, paths, options) };
  if (options.watch) return (await import('../watch/watch.ts')).watch(request);
  const policies = await openPolicies(terminal, options, placeOf(request));
  const inputs = await findInputs(terminal, request.names, exceptOf(request, policies));
  const files: CheckedFile[] = [];
  for (const input of inputs.files) files.push(await checkInput(terminal, input, policies));
  refuseForeign(request, files, inputs);
  const { findings, context, failed } = await gatherResult(request, policies, files, inputs);
  await printFindings(terminal, outputs, findings, context);
  await writeFindings(terminal, outputs, findings, context);
  sayWhatWasRead(terminal, files);
  return failed ? 1 : 0;
}

/** What the command is about first of all. */
export function placeOf({ names: [first] }: CheckRequest): string | undefined {
  return first && ('input' in first ? first.input.file : first.path);
}

/** A run that met nothing but files of other programs has checked nothing. */
export function refuseForeign({ terminal, options }: CheckRequest, files: readonly CheckedFile[], met: Inputs): void {
  if (options.allowEmpty || files.length === 0 || !isNothing(met) || !files.every(({ isForeign }) => isForeign)) return;
  const shown = files.slice(0, MOST_FOREIGN).map(({ file }) => file);
  const names = [...shown, ...(shown.length < files.length ? ['…'] : [])].join(', ');
  throw new UsageError(terminal.text.checking.usage.onlyForeign, { files: names });
}

/** The words of a report may have been changed by hand, whatever the data inside it are. */
function sayWhatWasRead(terminal: Terminal, files: readonly CheckedFile[]): void {
  const report = files.find(({ carried }) => carried);
  if (report) terminal.complain(terminal.text.checking.onlyData, { file: report.file });
}

const MOST_FOREIGN = 10;

/** What lies among the data of a request and is none. */
export function exceptOf({ options, outputs }: CheckRequest, policies: Policies): Except {
  const { config, baseline } = options;
  return {
    written: outputs.flatMap(({ file }) => file ?? []),
    goneBy: [config, baseline].filter((path) => typeof path === 'string'),
    leftOutBy: async (file) => (await policies.of(file)).leftOutBy,
    forced: options.forceExclude === true,
    allowEmpty: options.allowEmpty === true,
  };
}
