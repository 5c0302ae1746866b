import type { Formatter } from './formatter.ts';

const formatters = {
  pretty: async () => (await import('./pretty.ts')).pretty,
} satisfies Record<string, () => Promise<Formatter>>;

export type FormatId = keyof typeof formatters;

/** The forms in which findings can be given. */
export const FORMAT_IDS = Object.keys(formatters) as readonly FormatId[];

/** Loads one formatter and, only now, what it stands on. */
export function loadFormatter(id: FormatId): Promise<Formatter> {
  return formatters[id]();
}
