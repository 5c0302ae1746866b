import { extname } from 'node:path';
import type { LayoutName } from '../../report/layouts.ts';
import { WRITER_IDS, type WriterId } from '../../writers/list.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What `esep build` was asked for on the command line. */
export interface BuildCommandOptions {
  readonly output?: string;
  readonly to?: string;
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

function readFormats({ text: { usage } }: Terminal, to: string): readonly BuildFormat[] {
  return [...new Set(to.split(',').map((id) => id.trim().toLowerCase()))].map((id) => {
    const known = FORMATS.find((format) => format === id);
    if (known) return known;
    throw new UsageError(usage.badValue, { name: '--to', value: id, choices: FORMATS.join(', ') });
  });
}
