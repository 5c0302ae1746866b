import { LANGUAGES, type Language } from '../../report/document.ts';
import { CAPTIONS } from './captions.ts';

/** The page on paper: A4 with the margins of the Word document, both languages, each from a new page. */
export const PRINT_STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
${LANGUAGES.map(pageRules).join('\n')}
@media print {
  :root {
    color-scheme: light;
    --desk: #ffffff; --page: #ffffff; --head: #ffffff; --line: #000000; --text: #000000; --quiet: #000000; --link: #000000; --mark: #000000;
  }
  html { font-size: 14pt; }
  body { font: 14pt/1.15 'Times New Roman', 'Liberation Serif', 'Noto Serif', serif; }
  header, footer { display: none; }
  main, .parallel > main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3 { margin: 6pt 0 3pt; font-size: 14pt; break-after: avoid; break-inside: avoid; line-height: 1.15; text-wrap: wrap; }
  h1 { margin: 0 0 12pt; }
  h2 { margin: 12pt 0 6pt; }
  h3, p:not(.center, .right, .signature *), li { text-indent: 12.5mm; text-align: justify; }
  h3 { text-align: left; }
  p, main ul, main li { margin: 0; orphans: 2; widows: 2; }
  main .plain li { margin-left: 18.8mm; text-indent: 0; }
  .sheet + .sheet { margin: 0; padding: 0; border: 0; break-before: page; }
  .first + .second:is(article) { break-before: page; }
  .scroll { overflow: visible; margin: 6pt 0; }
  :is(p, .pair):has(+ .scroll, + .signature) { break-after: avoid; }
  table { font-size: 12pt; line-height: 1.15; }
  th, td { padding: 1mm 1.3mm; text-indent: 0; }
  thead { display: table-header-group; }
  tr, figure, .signature { break-inside: avoid; }
  tr.total { break-before: avoid; }
  figure { margin: 6pt 0; max-width: none; }
  figcaption { margin-bottom: 6pt; font-size: 12pt; line-height: 1.15; }
  svg { max-width: 110mm; max-height: 200mm; }
  .wide svg { max-height: 110mm; }
  .signature { margin-top: 18pt; break-before: avoid; }
  .signature > .date { margin-top: 18pt; }
  .parallel { font-size: 12pt; }
  .parallel :is(h1, h2, h3) { font-size: 12pt; }
  .parallel :is(h3, p, li) { text-indent: 0 !important; }
  .parallel :is(h3, p:not(.center, .right), li) { text-align: left; }
  .parallel main p { margin: 0 0 4pt; }
  .parallel main .plain li { margin-left: 6mm; }
  .pair { column-gap: 6mm; }
  .pair:has(h1, h2, h3) { break-after: avoid; break-inside: avoid; }
  [data-draft]::before { font: bold min(40mm, 240mm / var(--letters))/1 'Times New Roman', 'Liberation Serif', serif; opacity: .12; }
}
`;

/** The number of the page in the language that stands on it. */
function pageRules(lang: Language): string {
  const [before, between, after] = CAPTIONS[lang].page;
  const words = `"${before}" counter(page) "${between}" counter(pages) "${after}"`;
  const foot = `@bottom-center { content: ${words}; font: 12pt 'Times New Roman', 'Liberation Serif', serif; }`;
  return [
    `@page ${lang} { ${foot} }`,
    `@page wide-${lang} { size: A4 landscape; margin: 30mm 20mm 15mm; ${foot} }`,
    `@media print { .sheet:lang(${lang}) { page: ${lang}; } .wide:lang(${lang}) { page: wide-${lang}; } }`,
  ].join('\n');
}
