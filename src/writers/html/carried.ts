import { CARRIED_TYPE, type Carried } from '../../source/carried.ts';
import { escapeText } from './words.ts';

/** The element that holds the data: JSON in which `<` is spelt `\u003c`, so that nothing in it can end the element. */
export function carriedHtml({ data, sha256, settings }: Carried): string {
  const attributes = `data-sha256="${escapeText(sha256)}" data-settings="${escapeText(JSON.stringify(settings))}"`;
  return `<script type="${CARRIED_TYPE}" ${attributes}>${data.replaceAll('<', '\\u003c')}</script>`;
}
