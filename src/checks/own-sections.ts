import type { Reference } from '../model/reference.ts';
import type { OwnParagraph } from '../model/schema.ts';
import type { Option } from '../source/layout.ts';
import { choicesOf, findChoice } from './choices.ts';

/** Whether a paragraph stands under an item of the form, and so will be printed. */
export function hasSection({ section }: OwnParagraph, reference: Reference): boolean {
  return reference.sections.some(({ id }) => id === section);
}

/** The item of the form that a paragraph is most likely meant for, though its section says otherwise. */
export function meantSection({ section }: OwnParagraph, reference: Reference): Option | undefined {
  return section === undefined ? undefined : findChoice(section, choicesOf('sections', reference));
}
