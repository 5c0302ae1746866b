import { extname } from 'node:path';
import type { LayoutName } from '../../report/layouts.ts';
import { WRITER_IDS, type WriterId } from '../../writers/list.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What `esep build` was asked for on the command line. */
export interface BuildCommandOptions {
  readonly output?: string;
  readonly to?: readonly string[];
  readonly layout: LayoutName;
  readonly draft?: boolean;
  /** Not said: as the kind of report has it. */
  readonly charts?: boolean;
  readonly previous?: string;
  readonly reference?: string;
  readonly check?: boolean;
  /** Replaces a report even if it is not as esep wrote it. */
  readonly force?: boolean;
  readonly verbose?: boolean;
  /** Whether the report carries its data. */
  readonly data?: boolean;
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** A form that a report is built in; PDF is what LibreOffice makes of the Word document. */
export type BuildFormat = WriterId | 'pdf';

const FORMATS: readonly BuildFormat[] = [...WRITER_IDS, 'pdf'];

/** The formats asked for; without --to, the one that the name of the output ends in, else Word. */
export function chooseFormats(terminal: Terminal, options: BuildCommandOptions): readonly BuildFormat[] {
  const { output, to, check, reference } = options;
  const { build } = terminal.text;
  const formats = to === undefined ? [formatOf(output) ?? 'docx'] : readFormats(terminal, to);
  if (check && formats.includes('pdf')) throw new UsageError(build.usage.checkOfPdf);
  if (reference !== undefined && !formats.some((format) => format === 'docx' || format === 'pdf')) {
    throw new UsageError(build.usage.referenceFor);
  }
  return formats;
}

/** The format that the name of a file ends in. */
export function formatOf(file: string | undefined): BuildFormat | undefined {
  return FORMATS.find((id) => file !== undefined && extname(file).toLowerCase() === `.${id}`);
}

/** Endings that say of a file that it is something else, so that nobody means a report to have another one behind. */
const OTHERS = /\.(docm|dotx?|doc|rtf|odt|htm|txt|xlsx?|ods|csv|ya?ml|json)$/i;

/** Refuses a name of the output that says something else than the formats do. */
export function refuseName({ text }: Terminal, output: string, formats: readonly BuildFormat[]): void {
  if (output === '-') throw new UsageError(text.build.usage.toStream);
  if (OTHERS.test(output)) {
    const choices = FORMATS.map((id) => `.${id}`).join(', ');
    throw new UsageError(text.usage.targetKind, { file: output, choices });
  }
  const format = formatOf(output);
  if (format === undefined || formats.includes(format)) return;
  throw new UsageError(text.build.usage.otherEnding, { file: output, formats: formats.join(', ') });
}

function readFormats({ text: { usage } }: Terminal, to: readonly string[]): readonly BuildFormat[] {
  const ids = to.flatMap((each) => each.split(',')).map((id) => id.trim().toLowerCase());
  return [...new Set(ids)].map((id) => {
    const known = FORMATS.find((format) => format === id);
    if (known) return known;
    throw new UsageError(usage.badValue, { name: '--to', value: id, choices: FORMATS.join(', ') });
  });
}
