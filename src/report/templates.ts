import { builtInTemplates, defaultReference, type Reference } from '../model/reference.ts';
import type { ConsolidatedTemplate } from './consolidated-template.ts';
import type { LetterTemplate } from './letter-template.ts';
import type { Template } from './template.ts';

/** The reference and the templates of the reports that a run goes by. */
export interface Templates {
  readonly reference: Reference;
  readonly template: Template;
  readonly consolidated: ConsolidatedTemplate;
  /** The letter that sends a school's data back. */
  readonly letter: LetterTemplate;
}

/** The templates that come with the program. */
export const defaultTemplates: Templates = {
  reference: defaultReference,
  template: builtInTemplates.report as Template,
  consolidated: builtInTemplates.consolidated as ConsolidatedTemplate,
  letter: builtInTemplates.letter as LetterTemplate,
};
