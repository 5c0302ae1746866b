import { builtInTemplates, defaultReference, type Reference } from '../model/reference.ts';
import type { Template } from '../report/template.ts';
import type { Terminal } from './terminal.ts';

/** The reference and the report's template that a run goes by. */
export interface Templates {
  readonly reference: Reference;
  readonly template: Template;
}

/** The built-in templates, or those of a user's folder in their place; a template with a mistake is wrong usage. */
export async function loadTemplates(terminal: Terminal, folder: string | undefined): Promise<Templates> {
  if (folder === undefined) return { reference: defaultReference, template: builtInTemplates.report as Template };
  const { readTemplates } = await import('./own-templates.ts');
  return readTemplates(terminal, folder);
}
