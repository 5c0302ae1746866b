import { shorten } from './description.ts';

/** The longest text that is quoted: a message may hold a whole paragraph of the report. */
const LONGEST = 1500;
const MARKUP = /[\\`*_[\]~$#]/g;
// A bar as an entity, since renderers differ on what a backslash before one means inside a table.
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '\u200b': '&#8203;',
};
// What GitHub and GitLab make of bare words: @name, #12, !12, GH-12, ~label, http://…, www.…, a picture for :name:.
const LINKED = /[@#!%~$&](?=[\w"])|\bGH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi;

/**
 * Text as Markdown that shows each character as it is within a line: no markup, no HTML, no link, and nobody is
 * notified because of it. Not for the beginning of a line.
 */
export function escapeMarkdown(text: string): string {
  return shorten(text, LONGEST)
    .replace(/[\p{Cc}\s]+/gu, (space) => (space === '\u00a0' ? space : ' '))
    .replace(LINKED, '$&\u200b')
    .replace(MARKUP, '\\$&')
    .replace(/[&<>|\u200b]/g, (character) => ENTITIES[character] ?? '');
}
