import { formatMessage, messageVariables } from '../language/message.ts';
import type { Check, Problem, Words } from './check.ts';

/** What to do about what a check found; without a finding, in the words that fit any. */
export function helpOf({ help }: Check, lang: keyof Words, values: Problem['values'] = {}): string {
  const known = messageVariables(help[lang]).map((name) => {
    const value = values[name] ?? '';
    return [name, typeof value === 'object' ? value[lang] : value] as const;
  });
  return formatMessage(lang, help[lang], Object.fromEntries(known));
}
