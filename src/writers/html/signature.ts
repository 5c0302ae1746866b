import type { Block, Language } from '../../report/document.ts';
import { wordsHtml } from './words.ts';

/** Who signs: the position, a line for the hand that the style draws, the name, and the date below. */
export function signatureHtml(
  { position, name, date }: Extract<Block, { type: 'signature' }>,
  languages: readonly Language[],
): string {
  const lines = Object.entries({ position, name, date }).map(([part, text]) => {
    const words = wordsHtml(text, languages);
    return words && `<p class="${part}">${words}</p>`;
  });
  return ['<div class="signature">', ...lines.filter((line) => line !== ''), '</div>'].join('\n');
}
