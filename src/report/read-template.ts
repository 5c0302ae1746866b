import { checkMessage, messageVariables } from '../language/message.ts';
import { closest } from '../language/names.ts';
import { shape } from '../model/shape.ts';
import type { Path } from '../source/position.ts';
import type { ReadError, Source } from '../source/source.ts';
import { FACT_NAMES, LINE_FACTS } from './facts.ts';
import { type Template, templateSchema } from './template.ts';

/** A template as a user wrote it, and every mistake in it at its place. */
export function readTemplate(source: Source): {
  readonly template: Template | undefined;
  readonly errors: readonly ReadError[];
} {
  const { value, errors } = shape(templateSchema, source);
  const sentences = value === undefined ? [] : [...findSentences(value, [])];
  return { template: value, errors: [...errors, ...sentences.flatMap((found) => checkSentence(found, source))] };
}

interface FoundSentence {
  readonly text: string;
  readonly path: Path;
  readonly allowed: readonly string[];
}

/** Every text in Kazakh or Russian is a sentence of MessageFormat. */
function* findSentences(node: unknown, path: Path, allowed: readonly string[] = FACT_NAMES): Generator<FoundSentence> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    const line =
      key === 'line' ? [...FACT_NAMES, ...LINE_FACTS] : key === 'annexes' ? [...FACT_NAMES, 'number'] : allowed;
    if ((key === 'kk' || key === 'ru') && typeof value === 'string') yield { text: value, path: here, allowed };
    else yield* findSentences(value, here, line);
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
