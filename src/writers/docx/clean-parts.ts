import { FONT, LOCALES } from './styles.ts';

/** Parts that docx always writes and a report never uses. */
export const UNUSED = ['word/footnotes.xml', 'word/endnotes.xml', 'word/numbering.xml', 'docProps/custom.xml'];

/** Styles that docx always writes, in colours of its own; a report has no such paragraphs. */
const STYLES =
  /<w:style [^>]*w:styleId="(?:Heading[3-9]|Strong|Caption|Bibliography|TOC\d|Hyperlink|(?:Foot|End)note\w+|LineNumber)".*?<\/w:style>/g;
/** Kinds of files that no document of ours holds. */
const PICTURES = /<Default (?=[^>]*(?:ContentType="image\/|Extension="odttf"))[^>]*\/>/g;

const FONTS =
  `<w:font w:name="${FONT}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="CC"/>` +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>';

/** A part without what docx writes of its own accord, and with what it leaves out. */
export function cleanPart(path: string, text: string): string {
  switch (path) {
    case '[Content_Types].xml':
      return text.replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, dropUnused).replace(PICTURES, '');
    case '_rels/.rels':
      return text.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, dropUnused);
    case 'word/_rels/document.xml.rels':
      return text.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (whole, target) =>
        dropUnused(whole, `word/${target}`),
      );
    case 'docProps/app.xml':
      return text.replace(/\/>$/, '><Application>esep</Application></Properties>');
    case 'word/styles.xml':
      // Word knows the names of its own styles in small letters.
      return text.replace(STYLES, '').replaceAll('<w:name w:val="Heading ', '<w:name w:val="heading ');
    case 'word/fontTable.xml':
      return text.replace(/\/>$/, `>${FONTS}</w:fonts>`);
    case 'word/settings.xml':
      return text.replace(
        '</w:settings>',
        `<w:themeFontLang w:val="${LOCALES.kk}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
      );
    case 'word/theme/theme1.xml':
      // What a user adds without a style of ours looks like the rest.
      return text.replace(/<a:latin typeface="Calibri[^"]*" panose="[^"]*"\/>/g, `<a:latin typeface="${FONT}"/>`);
    default:
      // The library goes on counting from one document to the next.
      return path.startsWith('word/header')
        ? text.replace(/(?<="PowerPlusWaterMarkObject)[^"]*/g, path.replace(/\D/g, ''))
        : text;
  }
}

function dropUnused(whole: string, path: string): string {
  return UNUSED.includes(path) ? '' : whole;
}
