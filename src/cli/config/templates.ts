import { defaultTemplates, type Templates } from '../../report/templates.ts';
import type { Terminal } from '../terminal.ts';

/** The built-in templates, or those of a user's folder in their place; a template with a mistake is wrong usage. */
export async function loadTemplates(terminal: Terminal, folder: string | undefined): Promise<Templates> {
  if (folder === undefined) return defaultTemplates;
  const { readTemplates } = await import('./own-templates.ts');
  return readTemplates(terminal, folder);
}
