import { AlignmentType, type IParagraphOptions, type IStylesOptions } from 'docx';
import type { Language, Layout } from '../../report/document.ts';

/** The language of each run, as the spelling checker of the reader's program knows it. */
export const LOCALES = { kk: 'kk-KZ', ru: 'ru-RU' } as const satisfies Record<Language, string>;

/** A language for every kind of letter, so that no sign is left to the language of somebody's program. */
export function languageOf(lang: Language) {
  const locale = LOCALES[lang];
  return { value: locale, eastAsia: locale, bidirectional: locale };
}

export const FONT = 'Times New Roman';
const FIRST_LINE = 709;
const LIST_LEFT = 1065;
const TABLE_SIZE = 12;
const FOOTER_SIZE = 10;

/** The names under which paragraphs call the styles. */
export type Style =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'BodyText'
  | 'ListParagraph'
  | 'PlainList'
  | 'TableHeading'
  | 'TableText'
  | 'Signature'
  | 'Gap';

/** The look of a document; the columns of a parallel one are too narrow for large type and for straight right edges. */
export function createStyles(layout: Layout, houseSize?: number): IStylesOptions {
  const wide = layout === 'sequential';
  const points = houseSize === undefined ? 14 : houseSize / 2;
  const size = sizeOf(wide ? points : Math.min(points, 12));
  const tableSize = sizeOf(Math.min(points, TABLE_SIZE));
  // What the ordinary text of a house is indented by is no matter of tables and headings.
  const upon = (paragraph: IParagraphOptions) => (houseSize === undefined ? paragraph : onHouse(paragraph));
  const body = wide
    ? { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE } }
    : { alignment: AlignmentType.LEFT, spacing: { after: 80 } };
  const bold = { bold: true, boldComplexScript: true, color: '000000' };
  const base = { basedOn: 'Normal', quickFormat: true };
  const heading = (paragraph: IParagraphOptions) => ({
    ...base,
    next: 'BodyText',
    run: { ...bold, ...size },
    paragraph: upon({ keepNext: true, keepLines: true, ...paragraph }),
  });
  return {
    default: {
      document: {
        run: {
          font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
          ...size,
          language: languageOf('kk'),
        },
        paragraph: withWidowControl({ spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } }),
      },
      title: heading({ alignment: AlignmentType.CENTER, spacing: { after: 240 } }),
      heading1: heading({ alignment: AlignmentType.CENTER, outlineLevel: 0, spacing: { before: 240, after: 120 } }),
      heading2: heading({
        ...body,
        alignment: AlignmentType.LEFT,
        outlineLevel: 1,
        spacing: { before: 120, after: 60 },
      }),
      listParagraph: { ...base, paragraph: body },
    },
    paragraphStyles: [
      { ...base, id: 'BodyText', name: 'Body Text', paragraph: body },
      // Lines without numbers stand further in, or they would look like paragraphs.
      {
        ...base,
        id: 'PlainList',
        name: 'Plain List',
        paragraph: { ...body, indent: { left: wide ? LIST_LEFT : LIST_LEFT / 3 } },
      },
      { ...base, id: 'TableText', name: 'Table Text', run: tableSize, paragraph: upon({}) },
      {
        id: 'TableHeading',
        name: 'Table Heading',
        basedOn: 'TableText',
        quickFormat: true,
        run: bold,
        paragraph: upon({ keepNext: true, alignment: AlignmentType.CENTER }),
      },
      { ...base, id: 'Signature', name: 'Signature', paragraph: upon({}) },
      {
        id: 'Gap',
        name: 'Gap',
        basedOn: 'Normal',
        paragraph: upon({ keepNext: true, spacing: { line: 120, lineRule: 'exact' } }),
      },
      { id: 'Header', name: 'header', basedOn: 'Normal', paragraph: upon({}) },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: sizeOf(FOOTER_SIZE),
        paragraph: upon({ alignment: AlignmentType.CENTER }),
      },
    ],
  };
}

/** A paragraph that takes over nothing of what the ordinary text of a house looks like, but its font. */
function onHouse(paragraph: IParagraphOptions): IParagraphOptions {
  return {
    alignment: AlignmentType.LEFT,
    ...paragraph,
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto', ...paragraph.spacing },
    indent: { left: 0, right: 0, firstLine: 0, ...paragraph.indent },
  };
}

function sizeOf(points: number) {
  return { size: points * 2, sizeComplexScript: points * 2 };
}

/** The types of docx leave widow control to single paragraphs, yet its styles write it too. */
function withWidowControl(paragraph: IParagraphOptions): IParagraphOptions {
  return { ...paragraph, widowControl: true };
}
