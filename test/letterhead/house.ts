import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** What a letterhead of a test is made of; each part stands in for the one of an ordinary letterhead. */
export interface House {
  readonly styles?: string;
  readonly body?: string;
  /** The properties of the section behind the references. */
  readonly section?: string;
  readonly header?: string | undefined;
  readonly firstHeader?: string | undefined;
  readonly footer?: string | undefined;
  readonly settings?: string;
  /** Relations of the header beside that of its picture. */
  readonly relations?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespaces and the picture of a header, for those that are written out in a test. */
export const PICTURE = drawing('r:embed="rId1"');

/** Styles as a Russian Word writes them: the names are English, the ids are not. */
export const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="ru-RU" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  paragraphStyle('a', 'Normal', '', '<w:pPr><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr>', ' w:default="1"'),
  paragraphStyle(
    '1',
    'heading 1',
    'a',
    '<w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="240" w:after="120"/><w:ind w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F4E79"/><w:sz w:val="28"/></w:rPr>',
  ),
  paragraphStyle(
    '2',
    'heading 2',
    'a',
    '<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:i/><w:color w:val="1F4E79"/><w:sz w:val="24"/></w:rPr>',
  ),
  paragraphStyle(
    'a3',
    'Title',
    'a',
    '<w:pPr><w:spacing w:before="240" w:after="240"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:color w:val="1F4E79"/><w:sz w:val="30"/></w:rPr>',
  ),
  paragraphStyle('a4', 'Body Text', 'a', '<w:pPr><w:spacing w:after="80"/></w:pPr>'),
  paragraphStyle(
    'a5',
    'List Paragraph',
    'a',
    '<w:pPr><w:ind w:left="567" w:firstLine="0"/><w:contextualSpacing/></w:pPr>',
  ),
  paragraphStyle('a6', 'Signature', 'a', '<w:pPr><w:ind w:left="4252"/></w:pPr>'),
  paragraphStyle(
    'a7',
    'footer',
    'a',
    '<w:pPr><w:tabs><w:tab w:val="right" w:pos="9355"/></w:tabs><w:ind w:firstLine="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>',
  ),
  '<w:style w:type="table" w:default="1" w:styleId="a8"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
].join('');

const FIRST_HEADER = `<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="12" w:color="1F4E79"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3800"/><w:gridCol w:w="1755"/><w:gridCol w:w="3800"/></w:tblGrid><w:tr>${[
  ['3800', 'Үлгі ауданының<w:br/>«№ 7 жалпы білім беретін мектеп» КММ'],
  ['1755', ''],
  ['3800', 'КГУ «Общеобразовательная школа № 7»<w:br/>Образцового района'],
]
  .map(
    ([width, words]) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r>${
        words === ''
          ? PICTURE
          : words
              ?.split('<w:br/>')
              .map((line) => `<w:t>${line}</w:t>`)
              .join('<w:br/>')
      }</w:r></w:p></w:tc>`,
  )
  .join('')}</w:tr></w:tbl><w:p/>`;
const FOOTER = `<w:p><w:pPr><w:pStyle w:val="a7"/></w:pPr><w:r><w:t>Үлгі ауылы, Мектеп көшесі, 1</w:t></w:r><w:r><w:tab/></w:r><w:hyperlink r:id="rId2"><w:r><w:t>school-7.example.kz</w:t></w:r></w:hyperlink></w:p>`;
const HEADER =
  '<w:p><w:pPr><w:ind w:firstLine="0"/><w:jc w:val="right"/></w:pPr><w:r><w:t>№ 7 мектеп – Школа № 7</w:t></w:r></w:p>';

/** A house's document: one as Word would write it, but for what a test gives. */
export function houseDocument(house: House = {}): Uint8Array {
  const given = { header: HEADER, firstHeader: FIRST_HEADER, footer: FOOTER, ...house };
  const frames = [
    ['header', 'default', 'header1', given.header],
    ['header', 'first', 'header2', given.firstHeader],
    ['footer', 'default', 'footer1', given.footer],
    ['footer', 'first', 'footer2', given.firstHeader === undefined ? undefined : given.footer],
  ].filter(([, , , content]) => content !== undefined) as [string, string, string, string][];
  const section =
    given.section ??
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/>';
  const references = frames.map(([place, pages, name]) => `<w:${place}Reference w:type="${pages}" r:id="${name}"/>`);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('theme/theme1', '', 'application/vnd.openxmlformats-officedocument.theme+xml')}${frames.map(([place, , name]) => override(name, place)).join('')}</Types>`,
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${XML}<w:document ${W} ${R}><w:body>${given.body ?? ''}<w:p/><w:sectPr>${references.join('')}${section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'settings', 'settings.xml'),
      relation('rId3', 'theme', 'theme/theme1.xml'),
      ...(house.parts?.['word/fontTable.xml'] ? [relation('rId4', 'fontTable', 'fontTable.xml')] : []),
      ...frames.map(([place, , name]) => relation(name, place, `${name}.xml`)),
    ),
    'word/styles.xml': `${XML}<w:styles ${W}>${given.styles ?? STYLES}</w:styles>`,
    'word/settings.xml': `${XML}<w:settings ${W}>${given.settings ?? ''}</w:settings>`,
    'word/theme/theme1.xml': THEME,
    'word/media/image1.png': EMBLEM,
  };
  for (const [place, , name, content] of frames) {
    const root = place === 'header' ? 'w:hdr' : 'w:ftr';
    parts[`word/${name}.xml`] = `${XML}<${root} ${W} ${R}>${content}</${root}>`;
    parts[`word/_rels/${name}.xml.rels`] = relationships(
      relation('rId1', 'image', 'media/image1.png'),
      relation('rId2', 'hyperlink', 'https://school-7.example.kz/?a=1&amp;b=2', true),
      given.relations ?? '',
    );
  }
  const all = Object.entries({ ...parts, ...given.parts });
  return zipSync(
    Object.fromEntries(all.map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data])),
    { mtime: new Date(1980, 0, 1, 12) },
  );
}

/** A relation of a part. */
export function relation(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

/** The relations of a part. */
export function relationships(...relations: readonly string[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

/** A picture that stands in a line. */
export function drawing(blip: string): string {
  return `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="720000" cy="720000"/><wp:docPr id="1" name="emblem"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="emblem"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${blip}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}

function paragraphStyle(id: string, name: string, base: string, properties: string, more = ''): string {
  const basedOn = base === '' ? '' : `<w:basedOn w:val="${base}"/>`;
  return `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}<w:qFormat/>${properties}</w:style>`;
}

function override(name: string, kind: string, type = `${TYPES}.${kind}+xml`): string {
  return `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`;
}

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const COLOURS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const FONTS = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
const THEME = `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">${COLOURS.map((name) => `<a:${name}><a:srgbClr val="${name.startsWith('lt') ? 'FFFFFF' : '1F4E79'}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="House"><a:majorFont>${FONTS('DejaVu Sans')}</a:majorFont><a:minorFont>${FONTS('DejaVu Serif')}</a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A blue ring on white, 64 by 64 points. */
function drawEmblem(): Uint8Array {
  const side = 64;
  const rows = Array.from({ length: side }, (_, y) => [
    0,
    ...Array.from({ length: side }, (__, x) => {
      const far = Math.hypot(x - 31.5, y - 31.5);
      return far < 31 && far > 22 ? [0x1f, 0x4e, 0x79] : far < 12 ? [0xf1, 0xb4, 0x00] : [255, 255, 255];
    }).flat(),
  ]).flat();
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...chunks]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([size, body, sum]);
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

const EMBLEM = drawEmblem();
