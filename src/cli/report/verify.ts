import { checkData } from '../../checks/check-data.ts';
import { differencesText } from '../../formatters/differences.ts';
import { pretty } from '../../formatters/pretty.ts';
import { createData } from '../../model/data.ts';
import { createOptions } from '../../model/options.ts';
import type { Reference } from '../../model/reference.ts';
import { saysTheSame } from '../../published/difference.ts';
import type { Published } from '../../published/passage.ts';
import { readPublished } from '../../published/read.ts';
import { hashTemplates } from '../../report/carry.ts';
import type { ReportData } from '../../report/report-document.ts';
import { hashData } from '../../source/carried-text.ts';
import { readSource } from '../../source/read.ts';
import type { Source } from '../../source/source.ts';
import { openPolicies } from '../config/policies.ts';
import { isSameFile } from '../files/files.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readPrevious } from './build-previous.ts';
import { verifyPublished } from './verify-expected.ts';

/** The formats of what was verified. */
export const VERIFY_FORMATS = ['text', 'json'] as const;

interface Options {
  readonly format: (typeof VERIFY_FORMATS)[number];
  readonly previous?: string;
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** What may make a report differ that no hand has changed. */
interface Note {
  readonly id: 'other-data' | 'other-templates' | 'data-of-report';
  readonly values: Readonly<Record<string, string>>;
}

const NOTES: Readonly<Record<Note['id'], (words: Terminal['text']['verify']) => string>> = {
  'other-data': ({ otherData }) => otherData,
  'other-templates': ({ otherTemplates }) => otherTemplates,
  'data-of-report': ({ dataOfReport }) => dataOfReport,
};

/** Signs of a hash that are enough to tell two apart. */
const HASH_LENGTH = 12;

/** `esep verify REPORT [DATA]`: what the text of a report says otherwise than its data; exits 1 where anything does. */
export async function runVerify(
  terminal: Terminal,
  report: string,
  file: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const { verify } = terminal.text;
  const policies = await openPolicies(terminal, options, report);
  const templates = await policies.templatesOf(file ?? report);
  const { source, found } = await readReportFile(terminal, report, templates.reference);
  if (!found) return 1;
  const data = await readDataFile(terminal, source, file, templates.reference);
  if (!data) return 1;
  const previous =
    options.previous === undefined ? undefined : await readPrevious(terminal, options.previous, policies);
  const { carried } = source;
  const { differences, sha256 } = await verifyPublished(found, { data, templates, carried, previous });
  // The hash that the report gives does not tell what a hand has since done to the data behind it.
  const held = carried && hashData(carried.data);
  const isOtherData = file !== undefined && held !== undefined && sha256 !== undefined && sha256 !== held;
  const isOtherWording =
    carried?.settings.templates !== undefined &&
    carried.settings.templates !== hashTemplates(templates, data.source.data);
  const notes: Note[] = [
    ...(file !== undefined && data.source.carried && !isSameFile(report, file)
      ? [{ id: 'data-of-report', values: { file: report, data: file } } as const]
      : []),
    ...(isOtherData
      ? [
          {
            id: 'other-data',
            values: { file: report, data: file, carried: short(held), given: short(sha256) },
          } as const,
        ]
      : []),
    ...(isOtherWording && differences.length > 0 ? [{ id: 'other-templates', values: { file: report } } as const] : []),
  ];
  const same = saysTheSame(differences);
  const code = same && !isOtherData ? 0 : 1;
  if (options.format === 'json') {
    const known = { file: report, ...(file !== undefined && { data: file }), sha256 };
    terminal.print(`${JSON.stringify({ ...known, same, notes: notes.map(({ id }) => id), differences }, null, 2)}\n`);
    return code;
  }
  for (const { id, values } of notes) {
    terminal.complain(NOTES[id](verify), values);
  }
  terminal.print(differencesText(differences, terminal));
  if (same) terminal.say(differences.length > 0 ? verify.sameSigned : verify.same, { file: report });
  return code;
}

function short(hash: string): string {
  return hash.slice(0, HASH_LENGTH);
}

/** The report as a source, which may carry data, and its words; without words where it is no report, which is said. */
async function readReportFile(
  terminal: Terminal,
  report: string,
  reference: Reference,
): Promise<{ readonly source: Source; readonly found?: Published }> {
  let bytes: Uint8Array | undefined;
  const source = await readSource(report, createOptions(reference), (seen) => {
    bytes = seen;
  });
  if (!bytes) {
    printErrors(terminal, source, reference);
    return { source };
  }
  const found = await readPublished(report, bytes);
  const { unreadable, otherPage } = terminal.text.verify;
  if (typeof found !== 'string' && found.kind !== 'txt') {
    if (found.savedBy !== undefined) throw new UsageError(otherPage, { file: report, program: found.savedBy });
    return { source, found };
  }
  const fault = typeof found === 'string' ? found : 'kind';
  if (fault === 'kind') throw new UsageError(unreadable.kind, { file: report });
  terminal.complain(unreadable[fault], { file: report });
  return { source };
}

/** The data to go by: those of the file that was named, else those that the report carries, if they are still whole. */
async function readDataFile(
  terminal: Terminal,
  report: Source,
  file: string | undefined,
  reference: Reference,
): Promise<ReportData | undefined> {
  const { verify, build } = terminal.text;
  const source = file === undefined ? report : await readSource(file, createOptions(reference));
  const isChanged = source.errors.some(({ check }) => check === 'file/data-changed');
  if (source.data === undefined || isChanged) {
    printErrors(terminal, source, reference);
    if (file === undefined) terminal.complain(isChanged ? verify.brokenData : verify.needsData, { file: source.file });
    return undefined;
  }
  const data = createData(source);
  if (data.kind === 'roster') throw new UsageError(build.usage.roster, { file: source.file });
  return data;
}

function printErrors(terminal: Terminal, source: Source, reference: Reference): void {
  const checks = new Set(source.errors.map(({ check }) => check));
  const findings = checkData(createData(source), reference).filter(({ check }) => checks.has(check));
  if (findings.length > 0) terminal.print(pretty.format(findings, { ...terminal, sources: [source] }));
}
