import type { Check } from './check.ts';
import { templateFact } from './template/fact.ts';
import { templateMessage } from './template/message.ts';
import { templateMissing } from './template/missing.ts';

/** Checks of templates that a user brings along. */
export const templateChecks: readonly Check[] = [templateMissing, templateMessage, templateFact];
