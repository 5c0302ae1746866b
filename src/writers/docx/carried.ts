import { escapeContent } from '../../language/escape-markup.ts';
import { CARRIED_NAMESPACE, type Carried } from '../../source/carried.ts';
import { cutCarried } from './carried-pieces.ts';

type Part = readonly [path: string, data: string | Uint8Array];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument';
/** Ours for good: a program that looks for such parts knows this one by it. */
const STORE = '{7C0B2F4E-58D3-4E0A-9B61-3D1A6F2E8C95}';
/** By which every property of a user's own is marked. */
const OWN_PROPERTY = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The parts of a document with those that carry its data, and what leads to them. */
export function addCarried(parts: readonly Part[], carried: Carried | undefined): readonly Part[] {
  if (!carried) return parts;
  const pieces = cutCarried(carried);
  const hasPieces = pieces.length > 0;
  const additions: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      contentType('customXml/itemProps1.xml', 'customXmlProperties') +
      (hasPieces ? contentType('docProps/custom.xml', 'custom-properties') : ''),
    '_rels/.rels': hasPieces ? relation('rIdProperties', 'custom-properties', 'docProps/custom.xml') : '',
    'word/_rels/document.xml.rels': relation('rIdData', 'customXml', '../customXml/item1.xml'),
  };
  return [
    ...parts.map(([path, data]): Part => [path, typeof data === 'string' ? append(data, additions[path]) : data]),
    ['customXml/item1.xml', dataPart(carried)],
    ['customXml/itemProps1.xml', STORE_PROPERTIES],
    [
      'customXml/_rels/item1.xml.rels',
      `${DECLARATION}<Relationships xmlns="${RELATIONS}">${relation('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    ],
    ...(hasPieces ? [['docProps/custom.xml', propertiesPart(pieces)] as const] : []),
  ];
}

function dataPart({ data, sha256, settings }: Carried): string {
  const known = escapeContent(JSON.stringify(settings)).replaceAll('"', '&quot;');
  return `${DECLARATION}<report xmlns="${CARRIED_NAMESPACE}" sha256="${sha256}" settings="${known}">${escapeContent(data)}</report>`;
}

const STORE_PROPERTIES =
  `${DECLARATION}<ds:datastoreItem ds:itemID="${STORE}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>` +
  `<ds:schemaRef ds:uri="${CARRIED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/** The first number of a property that is a user's own is 2. */
function propertiesPart(pieces: ReturnType<typeof cutCarried>): string {
  const properties = pieces.map(
    ([name, text], index) =>
      `<property fmtid="${OWN_PROPERTY}" pid="${index + 2}" name="${name}"><vt:lpwstr>${text}</vt:lpwstr></property>`,
  );
  return `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${properties.join('')}</Properties>`;
}

function contentType(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${CONTENT}.${type}+xml"/>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
}

/** Puts text at the end of the outermost element. */
function append(xml: string, addition = ''): string {
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + addition + xml.slice(end);
}
