import type { Caption } from '../../source/layout.ts';

/** Words in both languages, once where they are the same. */
export function both({ kk, ru }: Caption): string {
  return [...new Set([kk, ru].filter((text) => text !== ''))].join(' / ');
}
