import { type Model, parseMessage } from 'messageformat';

/** A piece of a sentence: words, or the name of what is filled in. */
export type MessagePart = string | { readonly variable: string };

/** One of the ways in which a message reads; `given` are the variables whose value that way alone tells: `total` is 0. */
export interface MessageVariant {
  readonly parts: readonly MessagePart[];
  readonly given: Readonly<Record<string, number>>;
}

/** Every way in which a message may read, for whoever has its printed words and looks for what was filled in. */
export const listVariants = (source: string): readonly MessageVariant[] => {
  const message = parseMessage(source);
  if (message.type === 'message') return [{ parts: message.pattern.flatMap(partOf), given: {} }];
  return message.variants.map(({ keys, value }) => ({
    parts: value.flatMap(partOf),
    given: Object.fromEntries(
      keys.flatMap((key, index) => {
        const name = message.selectors[index]?.name;
        return name !== undefined && key.type === 'literal' && /^\d+$/.test(key.value)
          ? [[name, Number(key.value)]]
          : [];
      }),
    ),
  }));
};

const partOf = (part: Model.Pattern[number]): MessagePart[] => {
  if (typeof part === 'string') return [part];
  if (part.type !== 'expression' || !part.arg) return [];
  return [part.arg.type === 'literal' ? part.arg.value : { variable: part.arg.name }];
};
