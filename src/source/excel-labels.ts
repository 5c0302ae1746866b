import { closest, foldName } from '../language/names.ts';
import { type Caption, captionText, type Field } from './layout.ts';

/** Finds what a label or header names: `Барлығы / Всего`, in both languages or one, however it is spelled out. */
export interface Labels<T> {
  /** What is indexed, in its order. */
  readonly labelled: readonly (readonly [Caption, T])[];
  find(text: string): T | undefined;
  /** The label that a misspelt one most likely stands for. */
  suggest(text: string): string | undefined;
}

/** A text longer than this is no misspelt label. */
const MAX_LABEL = 200;

/** The texts by which a caption is known. */
function spellings({ kk, ru, aliases = [] }: Caption): readonly string[] {
  return [`${kk} ${ru}`, `${ru} ${kk}`, kk, ru, ...aliases];
}

/** Makes the index of some labelled things; of two with one spelling, the first has it. */
export function indexLabels<T>(labelled: readonly (readonly [Caption, T])[]): Labels<T> {
  const known = new Map<string, { readonly thing: T; readonly caption: Caption }>();
  const texts = new Map<string, Caption>();
  for (const [caption, thing] of labelled) {
    for (const text of [captionText(caption), ...spellings(caption)]) {
      const key = foldName(text);
      if (known.has(key)) continue;
      known.set(key, { thing, caption });
      texts.set(text, caption);
    }
  }
  return {
    labelled,
    find: (text) => known.get(foldName(text))?.thing,
    suggest: (text) => {
      if (text.length > MAX_LABEL) return undefined;
      const found = texts.get(closest(text, [...texts.keys()]) ?? '');
      return found && captionText(found);
    },
  };
}

const indexes = new WeakMap<readonly Field[], Labels<Field>>();

/** The index of some fields by their labels; a list of them that stays is indexed once for all files. */
export function indexFields(fields: readonly Field[]): Labels<Field> {
  const index = indexes.get(fields) ?? indexLabels(fields.map((field) => [field.label, field] as const));
  indexes.set(fields, index);
  return index;
}

/** Makes the test whether a text is one of a caption's spellings. */
export function labelTest(caption: Caption): (text: string) => boolean {
  const index = indexLabels([[caption, true] as const]);
  return (text) => index.find(text) === true;
}
