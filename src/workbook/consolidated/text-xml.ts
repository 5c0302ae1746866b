import { escapeText } from '../cell-values.ts';

/** Excel holds no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** A text as an element; nothing in it can be taken for a formula, since a formula is another element. */
export function textXml(text: string): string {
  const whole = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  const space = text.trim() === text ? '' : ' xml:space="preserve"';
  return `<t${space}>${escapeXml(escapeText(whole))}</t>`;
}

/** Text for the content of an element or the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
