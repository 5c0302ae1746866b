import type * as z from 'zod/mini';
import { checkMessage, messageVariables } from '../language/message.ts';
import { closest } from '../language/names.ts';
import { type Shaped, shape } from '../model/shape.ts';
import type { Path } from '../source/position.ts';
import type { ReadError, Source } from '../source/source.ts';
import { CONSOLIDATED_FACTS } from './consolidated-facts.ts';
import { type ConsolidatedTemplate, consolidatedTemplateSchema } from './consolidated-template.ts';
import { FACT_NAMES, LINE_FACTS } from './facts.ts';
import { LETTER_FACTS, type LetterTemplate, letterSchema } from './letter-template.ts';
import { type Template, templateSchema } from './template.ts';

/** A template as a user wrote it, and every mistake in it at its place. */
export function readTemplate(source: Source): Shaped<Template> {
  return readSentences(templateSchema, source, FACT_NAMES, {
    line: LINE_FACTS,
    annexes: ['number'],
  });
}

/** The template of consolidated reports in the same way. */
export function readConsolidatedTemplate(source: Source): Shaped<ConsolidatedTemplate> {
  return readSentences(consolidatedTemplateSchema, source, CONSOLIDATED_FACTS, {
    line: [...LINE_FACTS, 'of'],
    caption: ['of'],
    annexes: ['number'],
  });
}

/** The template of letters to schools in the same way. */
export function readLetterTemplate(source: Source): Shaped<LetterTemplate> {
  return readSentences(letterSchema, source, LETTER_FACTS, { sameHelp: ['number'] });
}

/** `more` tells which facts the sentences under a field may name besides those of every sentence. */
function readSentences<Schema extends z.core.$ZodType>(
  schema: Schema,
  source: Source,
  facts: readonly string[],
  more: Readonly<Record<string, readonly string[]>>,
): Shaped<z.output<Schema>> {
  const { value, errors } = shape(schema, source);
  const sentences = value === undefined ? [] : [...findSentences(value, [], facts, more)];
  return { value, errors: [...errors, ...sentences.flatMap((found) => checkSentence(found, source))] };
}

interface FoundSentence {
  readonly text: string;
  readonly path: Path;
  readonly allowed: readonly string[];
}

/** Every text in Kazakh or Russian is a sentence of MessageFormat. */
function* findSentences(
  node: unknown,
  path: Path,
  allowed: readonly string[],
  more: Readonly<Record<string, readonly string[]>>,
): Generator<FoundSentence> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    if ((key === 'kk' || key === 'ru') && typeof value === 'string') yield { text: value, path: here, allowed };
    else yield* findSentences(value, here, [...allowed, ...(more[key] ?? [])], more);
  }
}

function checkSentence({ text, path, allowed }: FoundSentence, source: Source): ReadError[] {
  const at = source.positionOf(path);
  const problem = checkMessage(text);
  if (problem !== undefined) return [{ check: 'template/message', at, values: { problem } }];
  return messageVariables(text)
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ check: 'template/fact', at, values: { name, suggestion: closest(name, allowed) ?? '' } }));
}
