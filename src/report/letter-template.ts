import * as z from 'zod/mini';
import { group, list, text } from '../model/values.ts';
import { column, sentence } from './template.ts';

const optional = z.optional;

const block = z.union([
  z.literal('signature'),
  group({
    say: sentence,
    when: optional(text),
    unless: optional(text),
    align: optional(z.enum(['left', 'center', 'right'])),
  }),
  group({ list: list(sentence), lead: optional(sentence) }),
  group({ table: z.literal('remarks'), columns: list(column) }),
]);

/** The shape of templates/letter.yaml. */
export const letterSchema = group({
  title: sentence,
  kinds: group({ error: sentence, warning: sentence, info: sentence }),
  sameHelp: sentence,
  blocks: list(block),
  signature: group({ position: sentence }),
});

/** What a letter to a school says, in both languages. */
export type LetterTemplate = z.output<typeof letterSchema>;
export type LetterBlock = z.output<typeof block>;

/** What the sentences of a letter may name. */
export const LETTER_FACTS: readonly string[] = [
  ...['name', 'period', 'file', 'department', 'deadline', 'copy', 'date'],
  ...['errors', 'warnings', 'infos', 'remarks', 'rejected', 'accepted'],
];
