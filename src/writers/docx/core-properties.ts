import { escapeContent } from '../../language/escape-markup.ts';
import { type Language, type ReportDocument, wordsIn } from '../../report/document.ts';
import { splitLines } from '../words.ts';
import { KEYWORDS, SUBJECT } from './labels.ts';
import { LOCALES } from './styles.ts';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/**
 * The properties that a file browser shows, in every language of the report and dated with it, not with the moment of
 * writing.
 */
export function createCoreProperties({ title, languages, date }: ReportDocument): string {
  const [first = 'kk'] = languages;
  const join = (words: (lang: Language) => string, between: string) =>
    escapeContent(
      languages
        .map((lang) => splitLines(words(lang)).join(' '))
        .filter((text) => text !== '')
        .join(between),
    );
  const time = `<dcterms:TIME xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:TIME>`;
  const parts = [
    `<dc:title>${join((lang) => wordsIn(title, lang), ' / ')}</dc:title>`,
    `<dc:subject>${join((lang) => SUBJECT[lang], ' / ')}</dc:subject>`,
    '<dc:creator>esep</dc:creator>',
    `<cp:keywords>${join((lang) => KEYWORDS[lang], ', ')}</cp:keywords>`,
    '<cp:lastModifiedBy>esep</cp:lastModifiedBy>',
    time.replaceAll('TIME', 'created'),
    time.replaceAll('TIME', 'modified'),
    `<dc:language>${LOCALES[first]}</dc:language>`,
  ];
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${declaration}<cp:coreProperties ${NAMESPACES}>${parts.join('')}</cp:coreProperties>`;
}
