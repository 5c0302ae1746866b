import { builtInTemplates, defaultReference, type Reference } from '../model/reference.ts';
import type { ConsolidatedTemplate } from '../report/consolidated-template.ts';
import type { LetterTemplate } from '../report/letter-template.ts';
import type { Template } from '../report/template.ts';
import type { Terminal } from './terminal.ts';

/** The reference and the templates of the reports that a run goes by. */
export interface Templates {
  readonly reference: Reference;
  readonly template: Template;
  readonly consolidated: ConsolidatedTemplate;
  /** The letter that sends a school's data back. */
  readonly letter: LetterTemplate;
}

/** The built-in templates, or those of a user's folder in their place; a template with a mistake is wrong usage. */
export async function loadTemplates(terminal: Terminal, folder: string | undefined): Promise<Templates> {
  if (folder === undefined) {
    return {
      reference: defaultReference,
      template: builtInTemplates.report as Template,
      consolidated: builtInTemplates.consolidated as ConsolidatedTemplate,
      letter: builtInTemplates.letter as LetterTemplate,
    };
  }
  const { readTemplates } = await import('./own-templates.ts');
  return readTemplates(terminal, folder);
}
