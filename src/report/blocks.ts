import type { Block, Text } from './document.ts';
import { type Facts, isStated } from './facts.ts';
import { sayText } from './sentences.ts';
import type { Sentence } from './template.ts';

/** A sentence of a template, and when it is said. */
export interface Saying {
  readonly say: Sentence;
  readonly when?: string | undefined;
  readonly unless?: string | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
}

/** Whether what a block asks for is so. */
export function isSaid({ when, unless }: Pick<Saying, 'when' | 'unless'>, facts: Facts): boolean {
  return (when === undefined || isStated(facts, when)) && (unless === undefined || !isStated(facts, unless));
}

/** The paragraph of a sentence; none where it is not to be said, or names what is not stated. */
export function sayBlock({ say, align, ...asked }: Saying, facts: Facts): readonly Block[] {
  const text = isSaid(asked, facts) ? sayText(say, facts) : undefined;
  return text ? [{ type: 'paragraph', text, ...(align && { align }) }] : [];
}

/** One sentence in as many lines, after its lead: a semicolon after each, a full stop after the last. */
export function lineBlocks(lines: readonly Text[], lead: Text | undefined, numbered = false): readonly Block[] {
  if (lines.length === 0) return [];
  const items = lines.map((line, index) => ({
    number: numbered ? `${index + 1}.` : '',
    text: line.map(({ lang, value }) => ({ lang, value: value + (index === lines.length - 1 ? '.' : ';') })),
  }));
  return [...(lead ? [{ type: 'paragraph' as const, text: lead }] : []), { type: 'list', items }];
}
