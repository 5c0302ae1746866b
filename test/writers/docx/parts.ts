import { strFromU8, unzipSync } from 'fflate';

/** The parts of a docx file by their paths. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** What a person sees of a document's text: each paragraph after its style, tables indented, breaks and widths shown. */
export function outline(xml: string): string {
  const tokens = /<w:tbl>|<\/w:tbl>|<w:tr>|<w:tblGrid>.*?<\/w:tblGrid>|<w:tc>|<w:p>.*?<\/w:p>/gs;
  let depth = 0;
  const lines = [...xml.matchAll(tokens)].flatMap(([token]) => {
    if (token === '<w:tbl>') depth += 1;
    if (token === '</w:tbl>') depth -= 1;
    if (token.startsWith('<w:tblGrid>'))
      return [`${'  '.repeat(depth - 1)}table ${all(token, /w:w="(\d+)"/g).join(' ')}`];
    if (token === '<w:tr>') return [`${'  '.repeat(depth)}row`];
    if (token === '<w:tc>') return [`${'  '.repeat(depth)}- cell`];
    return token.startsWith('<w:p>') ? [`${'  '.repeat(depth * 2)}${outlineParagraph(token)}`] : [];
  });
  return `${lines.join('\n')}\n`;
}

function outlineParagraph(xml: string): string {
  const [style = '?'] = all(xml, /<w:pStyle w:val="(\w+)"/g);
  const [align] = all(xml, /<w:jc w:val="(\w+)"/g);
  const runs = xml.split('<w:r>').slice(1);
  const languages = [...new Set(runs.flatMap((run) => all(run, /<w:lang w:val="([\w-]+)"/g)))];
  const text = runs.map((run) => {
    const words = all(run.replaceAll('<w:noBreakHyphen/>', '<w:t>\u2011</w:t>'), /<w:t(?: [^>]*)?>([^<]*)</g).join('');
    return run.includes('<w:noProof/>') ? `<${words}>` : words;
  });
  const marks = [
    style,
    align,
    ...languages,
    xml.includes('<w:keepNext/>') && 'keep-next',
    xml.includes('<w:sectPr>') && 'section-end',
  ];
  return `[${marks.filter(Boolean).join(' ')}] ${text.join('')}`.trimEnd();
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group]) => group ?? '');
}
