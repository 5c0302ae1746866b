import { escapeMarkup } from '../../language/escape-markup.ts';
import { CARRIED_TYPE, type Carried } from '../../source/carried.ts';

/** The element that holds the data: JSON in which `<` is spelt `\u003c`, so that nothing in it can end the element. */
export function carriedHtml({ data, sha256, settings }: Carried): string {
  const attributes = `data-sha256="${escapeMarkup(sha256)}" data-settings="${escapeMarkup(JSON.stringify(settings))}"`;
  return `<script type="${CARRIED_TYPE}" ${attributes}>${data.replaceAll('<', '\\u003c')}</script>`;
}
