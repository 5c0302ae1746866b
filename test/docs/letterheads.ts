import { checkSource } from '../../src/checks/run.ts';
import { parseLetterhead } from '../../src/letterhead/parse.ts';
import { unreadable } from '../../src/source/source.ts';
import { drawing, type House, houseDocument, STYLES } from '../letterhead/house.ts';
import type { Outcome } from './outcome.ts';

interface Letterhead {
  readonly words: string;
  readonly check: () => Outcome;
}

function made(words: string, house: House): Letterhead {
  return { words, check: () => checkBytes(houseDocument(house)) };
}

function checkBytes(bytes: Uint8Array): Outcome {
  const file = 'letterhead.docx';
  const source = unreadable(file, 'yaml', ...parseLetterhead(file, bytes).errors);
  return { findings: checkSource(source), sources: [source] };
}

const withFont = (font: string) => ({
  styles: STYLES.replace(/<w:rFonts [^>]*\/>/, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`),
});

/** The letterheads that examples are made of. */
export const LETTERHEADS = {
  letterhead: made(
    'The school’s `letterhead.docx`: A4, margins of an official paper, the emblem and both names in the header of the first page, styles of its own, a font with the letters of Kazakh.',
    {},
  ),
  'letterhead-pdf': {
    words:
      'The command is given a PDF of the letterhead: `--reference letterhead.docx`, which is a renamed `letterhead.pdf`.',
    check: () => checkBytes(Buffer.from('%PDF-1.7\n')),
  },
  'letterhead-cut': {
    words: 'Copying `letterhead.docx` from a flash drive was broken off: its second half is missing.',
    check: () => checkBytes(houseDocument().subarray(0, 3000)),
  },
  'letterhead-paper': made('The sheet of `letterhead.docx` is Letter, as American programs begin with.', {
    section:
      '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
  }),
  'letterhead-margin': made('The margins of `letterhead.docx` are “Narrow”: 12.7 mm on all sides.', {
    section:
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="567" w:footer="567" w:gutter="0"/>',
  }),
  'letterhead-body': made(
    'The emblem and the name stand on the page of `letterhead.docx` itself, which has no header.',
    {
      body: '<w:p><w:r><w:t>№ 7 мектеп</w:t></w:r></w:p>',
      header: undefined,
      firstHeader: undefined,
      footer: undefined,
    },
  ),
  'letterhead-tag': made(
    'The footer of `letterhead.docx` was made for another program and says “Исп. {{исполнитель}}”.',
    {
      footer: '<w:p><w:r><w:t>Исп. {{испол</w:t></w:r><w:r><w:t>нитель}}</w:t></w:r></w:p>',
    },
  ),
  'letterhead-plain': made('Nobody has ever used a style for headings or lists in `letterhead.docx`.', {
    styles: STYLES.replace(/<w:style (?!w:type="paragraph" w:default|w:type="table").*?<\/w:style>/g, ''),
  }),
  'letterhead-old-font': made(
    'The ordinary text of `letterhead.docx` is in “KZ Times New Roman”, a font of the time before Unicode.',
    withFont('KZ Times New Roman'),
  ),
  'letterhead-rare-font': made(
    'The ordinary text of `letterhead.docx` is in “Akzhar Display”, a font that somebody drew for the school.',
    withFont('Akzhar Display'),
  ),
  'letterhead-link': made('The emblem in the header of `letterhead.docx` is a link to a file on a server.', {
    header: `<w:p><w:r>${drawing('r:link="rId9"')}</w:r></w:p>`,
  }),
} satisfies Readonly<Record<string, Letterhead>>;
