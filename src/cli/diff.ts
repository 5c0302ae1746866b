import type { Finding } from '../checks/check.ts';
import { counts } from '../checks/severity.ts';
import { compare } from '../diff/compare.ts';
import { type Comparison, isEqual } from '../diff/comparison.ts';
import { comparisonText } from '../formatters/comparison.ts';
import { pretty } from '../formatters/pretty.ts';
import { judge } from '../policy/judge.ts';
import { openPolicies } from './config/policies.ts';
import { isSameFile, writeWhole } from './files/files.ts';
import { type EitherData, readEither } from './files/read-data.ts';
import type { ExitCode } from './program/program.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The formats of a comparison. */
export const DIFF_FORMATS = ['text', 'json', 'xlsx'] as const;
type Format = (typeof DIFF_FORMATS)[number];

interface Options {
  readonly format?: Format;
  readonly output?: string;
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** `esep diff A B`: what differs between two reports of one kind, and where; exits 1 where anything does. */
export async function runDiff(terminal: Terminal, before: string, after: string, options: Options): Promise<ExitCode> {
  const { output } = options;
  const format = options.format ?? formatOf(output);
  if (format === 'xlsx' && output === undefined) throw new UsageError(terminal.text.diff.usage.needsOutput);
  const input = [before, after].find((file) => output !== undefined && isSameFile(file, output));
  if (input !== undefined) throw new UsageError(terminal.text.usage.sameFile, { file: input });
  const policies = await openPolicies(terminal, options, before);
  const { reference } = await policies.templatesOf(before);
  const read = async (file: string): Promise<EitherData> => {
    const { policy } = await policies.of(file);
    const data = await readEither(file, reference, policy.options);
    return { ...data, findings: judge(data.findings, data.source, policy, terminal.today()).findings };
  };
  const sides = [await read(before), await read(after)] as const;
  const isUnderstood = tellErrors(terminal, sides, format === 'json' && output === undefined);
  if (sides.some(({ source }) => source.data === undefined)) return 1;
  const comparison = compare(...sides, reference);
  if (!comparison) {
    const [file, other] = sides[0].report ? [before, after] : [after, before];
    throw new UsageError(terminal.text.diff.usage.differentKinds, { file, other });
  }
  const content = await write(comparison, format, { ...terminal, colour: terminal.colour && output === undefined });
  if (output === undefined) terminal.print(String(content));
  else {
    await writeWhole(terminal, output, content);
    terminal.say(terminal.text.written, { file: output });
  }
  return isUnderstood && isEqual(comparison) ? 0 : 1;
}

function formatOf(output = ''): Format {
  return DIFF_FORMATS.find((format) => output.toLowerCase().endsWith(`.${format}`)) ?? 'text';
}

/** What could not be understood counts as not stated, so it has to be said; never amid JSON. */
function tellErrors(terminal: Terminal, sides: readonly EitherData[], aside: boolean): boolean {
  const findings = sides.flatMap((side) => side.findings.filter(isMisread));
  if (findings.length === 0) return true;
  const message = pretty.format(findings, { ...terminal, sources: sides.map(({ source }) => source) });
  const print = aside ? terminal.printAside : terminal.print;
  print(`${message}\n`);
  return false;
}

function isMisread(finding: Finding): boolean {
  const { check, severity } = finding;
  const isError = severity === 'error' && counts(finding);
  return isError && /^((file|cells)\/|data\/(wrong-type|unknown-field)$)/.test(check);
}

async function write(
  comparison: Comparison,
  format: Format,
  style: Pick<Terminal, 'lang' | 'colour'>,
): Promise<Uint8Array | string> {
  switch (format) {
    case 'text':
      return comparisonText(comparison, style);
    case 'json':
      return (await import('../formatters/comparison-json.ts')).comparisonJson(comparison);
    case 'xlsx':
      return (await import('../workbook/comparison.ts')).writeComparison(comparison);
    default:
      return format satisfies never;
  }
}
