import type { BuildSettings } from './build.ts';

/** The layouts of a report by their names: Kazakh and then Russian, side by side, or one language alone. */
export const LAYOUTS = {
  pages: { layout: 'sequential' },
  columns: { layout: 'parallel' },
  kk: { languages: ['kk'] },
  ru: { languages: ['ru'] },
} as const satisfies Record<string, BuildSettings>;

export type LayoutName = keyof typeof LAYOUTS;
