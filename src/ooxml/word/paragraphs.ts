import type { Visitor } from '../element.ts';

const LANGUAGE = '<w:lang w:val="[\\w-]+" w:eastAsia="[\\w-]+" w:bidi="[\\w-]+"/>';
/** Signs that XML allows as they are; the two kinds take turns, so that no text is tried twice. */
const SIGNS = '[^<>&\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]*';
const TEXT = `<w:t(?: xml:space="preserve")?>${SIGNS}(?:&(?:amp|lt|gt|quot|apos);${SIGNS})*</w:t>`;
const RUN = `<w:r><w:rPr>(?:<w:noProof/>)?${LANGUAGE}</w:rPr>(?:${TEXT}|<w:noBreakHyphen/>)*</w:r>`;
const PROPERTIES =
  '<w:pStyle w:val="[\\w-]+"/>(?:<w:keepNext/>)?(?:<w:spacing w:before="\\d+"/>)?(?:<w:ind w:firstLine="\\d+"/>)?(?:<w:jc w:val="\\w+"/>)?';

/** A paragraph of plain words in the very form in which we write it. */
const PARAGRAPH = new RegExp(`<w:p><w:pPr>${PROPERTIES}</w:pPr>(?:${RUN})*</w:p>`, 'y');

/** Takes the paragraphs of plain words, which are most of a document, in one step each; all others are read tag by tag. */
export const plainParagraphs: Visitor = {
  wants: () => false,
  whole: { name: 'w:p', pattern: PARAGRAPH, take: () => {} },
};
