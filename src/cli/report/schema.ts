import { type DocumentKind, schemaText } from '../../schema/documents.ts';
import { SCHEMA_FILE } from '../../schema/file.ts';
import { findingsSchema } from '../../schema/findings.ts';
import { openPolicies } from '../config/policies.ts';
import { refuseExisting, writeWhole } from '../files/files.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly of: DocumentKind | 'findings';
  readonly output?: string;
  readonly force?: boolean;
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** `esep schema`: the JSON Schema of a kind of file, on the screen or in a file. */
export async function runSchema(terminal: Terminal, options: Options): Promise<ExitCode> {
  const { of, output, force } = options;
  if (output !== undefined) await refuseExisting(terminal, output, force);
  const place = output ?? SCHEMA_FILE;
  const policies = await openPolicies(terminal, options, place);
  const { reference } = await policies.templatesOf(place);
  const text = of === 'findings' ? findingsSchema : schemaText(of, reference);
  if (output === undefined) terminal.print(text);
  else {
    await writeWhole(terminal, output, text);
    terminal.say(terminal.text.written, { file: output });
  }
  return 0;
}
