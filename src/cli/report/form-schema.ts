import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Reference } from '../../model/reference.ts';
import { isOurs, schemaText } from '../../schema/documents.ts';
import { SCHEMA_FILE } from '../../schema/file.ts';
import { writeWhole } from '../files/files.ts';
import type { Terminal } from '../terminal.ts';

/** Puts the schema of a form beside it, unless it is there already or someone else's file has its name. */
export async function writeSchemaBeside(terminal: Terminal, form: string, reference: Reference): Promise<void> {
  const file = join(dirname(form), SCHEMA_FILE);
  const text = schemaText('report', reference);
  const found = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : '',
  );
  if (found === text || (found !== undefined && !isOurs(found))) return;
  await writeWhole(terminal, file, text);
  terminal.say(terminal.text.schema.beside, { file });
}
