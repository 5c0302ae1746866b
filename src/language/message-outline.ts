import { type Model, parseMessage } from 'messageformat';

/** A message before anything is known: dots stand for its values, and of its variants the most general one is taken. */
export const outlineMessage = (source: string): string => {
  const message = parseMessage(source);
  const pattern = message.type === 'message' ? message.pattern : (message.variants.at(-1)?.value ?? []);
  return pattern.map(outlinePart).join('');
};

const outlinePart = (part: Model.Pattern[number]): string => {
  if (typeof part === 'string') return part;
  return part.type === 'expression' && part.arg?.type === 'literal' ? part.arg.value : '…';
};
