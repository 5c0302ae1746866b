import { escapeMarkup } from '../../language/escape-markup.ts';
import type { Language, ReportDocument, Text } from '../../report/document.ts';
import type { Writer } from '../writer.ts';
import { CAPTIONS } from './captions.ts';
import { carriedHtml } from './carried.ts';
import { GENERATOR } from './mark.ts';
import { sheetsHtml } from './sheets.ts';
import { STYLE } from './style.ts';
import { PRINT_STYLE } from './style-print.ts';
import { half, oneLine } from './words.ts';

/** The page asks for nothing outside itself, and nothing that a text might bring in could. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Writes a page for a site that needs nothing beside it: no scripts, no network. A link leads to each language; a
 * program that knows no styles shows them one after the other, as paper does.
 */
export const htmlWriter: Writer = {
  id: 'html',
  extension: '.html',
  async write(document) {
    return new TextEncoder().encode(pageHtml(document));
  },
};

function pageHtml(document: ReportDocument): string {
  const { languages, layout, date, carried } = document;
  const title = inAll(document.title, languages, ' | ');
  return [
    '<!DOCTYPE html>',
    `<html lang="${languages[0] ?? 'kk'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(describe(document))}">`,
    GENERATOR,
    `<meta name="dcterms.date" content="${escapeMarkup(date)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<style>${STYLE}${PRINT_STYLE}</style>`,
    '</head>',
    bodyTag(document),
    ...headerHtml(document),
    '<main>',
    ...(layout === 'parallel' || languages.length === 1
      ? [sheetsHtml(document, languages)]
      : languages.map((lang, index) => half('article', lang, index, `\n${sheetsHtml(document, [lang])}\n`))),
    '</main>',
    ...(carried ? ['<footer>', ...inHalves(languages, (lang) => CAPTIONS[lang].carried), '</footer>'] : []),
    ...(carried ? [carriedHtml(carried)] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The style writes the word of a draft across the page: nobody has to hear it on every page, or copies it. */
function bodyTag({ languages, layout, watermark = [] }: ReportDocument): string {
  const word = inAll(watermark, languages, ' / ');
  const kind = languages.length === 1 ? 'single' : layout;
  const draft = word && ` data-draft="${escapeMarkup(word)}" style="--letters:${[...word].length}"`;
  return `<body class="${kind}"${draft}>`;
}

/** A switch in each language, of which the one that is shown names itself as the current; and that it is a draft. */
function headerHtml({ languages, watermark = [] }: ReportDocument): readonly string[] {
  const draft = inHalves(languages, (lang) => escapeMarkup(oneLine(watermark, lang)));
  const links = (shown: Language) =>
    languages.map((lang) => {
      const current = lang === shown ? ' aria-current="true"' : '';
      return `<li><a href="#${lang}" lang="${lang}" hreflang="${lang}"${current}>${CAPTIONS[lang].name}</a></li>`;
    });
  const switches = languages.map((lang, index) =>
    half('nav', lang, index, `<ul>${links(lang).join('')}</ul>`, ` aria-label="${CAPTIONS[lang].choose}"`),
  );
  const parts = [...draft, ...(languages.length > 1 ? switches : [])];
  return parts.length > 0 ? ['<header>', ...parts, '</header>'] : [];
}

function inHalves(languages: readonly Language[], words: (lang: Language) => string): readonly string[] {
  return languages.map((lang, index) => half('p', lang, index, words(lang))).filter((line) => line !== '');
}

function inAll(text: Text, languages: readonly Language[], between: string): string {
  const words = languages.map((lang) => oneLine(text, lang)).filter((line) => line !== '');
  return [...new Set(words)].join(between);
}

/** For a list of search results: the title and what stands under it, the year usually. */
function describe({ title, blocks, languages }: ReportDocument): string {
  const [under] = blocks;
  const words = languages.map((lang) =>
    [oneLine(title, lang), under?.type === 'paragraph' ? oneLine(under.text, lang) : ''].filter(Boolean).join(' '),
  );
  return words.join(' | ');
}
