import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document of Word with this between the tags of its body, and in its other parts. */
export function makeDocx(body: string, { styles = '', numbering = '' } = {}): Uint8Array {
  const part = (name: string, content: string) =>
    strToU8(`<?xml version="1.0"?><w:${name} ${WORD}>${content}</w:${name}>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
  });
}

/** A document of LibreOffice with this in its text, and these styles beside it. */
export function makeOdt(text: string, styles = ''): Uint8Array {
  const content = `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8('<manifest/>'),
    'content.xml': strToU8(`<?xml version="1.0"?><office:document-content>${content}</office:document-content>`),
  });
}

/** A package with one of its parts written otherwise. */
export function rewritePart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) }, { level: 1 });
}
