import type { Formatter } from './formatter.ts';

const formatters = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  github: async () => (await import('./github.ts')).github,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} satisfies Record<string, () => Promise<Formatter>>;

export type FormatId = keyof typeof formatters;

/** The forms in which findings can be given. */
export const FORMAT_IDS = Object.keys(formatters) as readonly FormatId[];

/** Loads one formatter and, only now, what it stands on. */
export function loadFormatter(id: FormatId): Promise<Formatter> {
  return formatters[id]();
}
