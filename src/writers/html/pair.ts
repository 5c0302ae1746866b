import type { Language } from '../../report/document.ts';
import { half } from './words.ts';

/**
 * A line in each language, side by side: the languages stay level, as in the rows of the Word document. Whole columns
 * beside each other would be read better, but browsers print them over one another where a page ends.
 */
export function pairHtml(line: (lang: Language) => string, languages: readonly Language[]): string {
  const halves = languages.map((lang, index) => half('div', lang, index, line(lang)));
  return halves.some((words) => words !== '') ? `<div class="pair">${halves.join('')}</div>` : '';
}
