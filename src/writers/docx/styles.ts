import { AlignmentType, type IParagraphOptions, type IStylesOptions } from 'docx';
import type { Language, Layout } from '../../report/document.ts';

/** The language of each run, as the spelling checker of the reader's program knows it. */
export const LOCALES = { kk: 'kk-KZ', ru: 'ru-RU' } as const satisfies Record<Language, string>;

export const FONT = 'Times New Roman';
const FIRST_LINE = 709;
const LIST_LEFT = 1065;
const TABLE_SIZE = 12;

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
export function createStyles(layout: Layout): IStylesOptions {
  const wide = layout === 'sequential';
  const size = sizeOf(wide ? 14 : 12);
  const body = wide
    ? { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE } }
    : { alignment: AlignmentType.LEFT, spacing: { after: 80 } };
  const bold = { bold: true, boldComplexScript: true, color: '000000' };
  const base = { basedOn: 'Normal', quickFormat: true };
  const heading = (paragraph: IParagraphOptions) => ({
    ...base,
    next: 'BodyText',
    run: { ...bold, ...size },
    paragraph: { keepNext: true, keepLines: true, ...paragraph },
  });
  return {
    default: {
      document: {
        run: {
          font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
          ...size,
          language: { value: LOCALES.kk },
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
      { ...base, id: 'TableText', name: 'Table Text', run: sizeOf(TABLE_SIZE) },
      {
        id: 'TableHeading',
        name: 'Table Heading',
        basedOn: 'TableText',
        quickFormat: true,
        run: bold,
        paragraph: { keepNext: true, alignment: AlignmentType.CENTER },
      },
      { ...base, id: 'Signature', name: 'Signature' },
      {
        id: 'Gap',
        name: 'Gap',
        basedOn: 'Normal',
        paragraph: { keepNext: true, spacing: { line: 120, lineRule: 'exact' } },
      },
      { id: 'Header', name: 'header', basedOn: 'Normal' },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: sizeOf(TABLE_SIZE),
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  };
}

function sizeOf(points: number) {
  return { size: points * 2, sizeComplexScript: points * 2 };
}

/** The types of docx leave widow control to single paragraphs, yet its styles write it too. */
function withWidowControl(paragraph: IParagraphOptions): IParagraphOptions {
  return { ...paragraph, widowControl: true };
}
