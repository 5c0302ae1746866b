/** The namespaces that are understood, by the prefixes under which they are written; what stands in others is left out. */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const satisfies Readonly<Record<string, string>>;

/** The namespace of a document that was saved in the strict kind of the format. */
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const PREFIXES = new Map(Object.entries(NAMESPACES).map(([prefix, uri]) => [uri as string, prefix]));

/** The prefix of a namespace; undefined for one that is not understood. */
export function prefixOf(uri: string): string | undefined {
  return uri === XML ? 'xml' : PREFIXES.get(uri);
}

/** The attributes that declare the prefixes. */
export function declarations(prefixes: readonly (keyof typeof NAMESPACES)[]): string {
  return prefixes.map((prefix) => `xmlns:${prefix}="${NAMESPACES[prefix]}"`).join(' ');
}

/** Bound to its prefix without being declared. */
export const XML = 'http://www.w3.org/XML/1998/namespace';
