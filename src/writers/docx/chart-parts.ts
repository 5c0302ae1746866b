const RELATIONS = 'word/_rels/document.xml.rels';
const CHART = /<Relationship Id="([^"]*)"[^>]*Target="charts\/chart(\d+)\.xml"/g;

type Part = readonly [path: string, data: string | Uint8Array];

/** The parts with charts under ids that are the same on every run, each chart in its own language. */
export function nameCharts(parts: ReadonlyMap<string, string | Uint8Array>, locales: readonly string[]): Part[] {
  const relations = parts.get(RELATIONS);
  const ids = typeof relations === 'string' ? [...relations.matchAll(CHART)] : [];
  return [...parts].map(([path, data]): Part => {
    if (typeof data !== 'string') return [path, data];
    if (path === RELATIONS || path === 'word/document.xml') {
      const named = ids.reduce((text, [, id = '', number]) => text.replace(`"${id}"`, `"rIdChart${number}"`), data);
      // The library goes on counting from one document to the next.
      let count = 0;
      return [path, named.replace(/(?<=<wp:docPr id=")\d+/g, () => String(++count))];
    }
    const [, number] = /^word\/charts\/(?:_rels\/)?chart(\d+)\.xml/.exec(path) ?? [];
    if (number === undefined) return [path, data];
    const locale = locales[Number(number) - 1] ?? 'kk-KZ';
    return [
      path,
      data
        .replace(/(?<=<c:externalData r:id=")[^"]*|(?<=<Relationship Id=")[^"]*/g, 'rId1')
        // The theme has no font of its own for every slot.
        .replace(/(<a:latin typeface="([^"]*)"\/>)<a:ea typeface="[^"]*"\/>/g, '$1<a:ea typeface="$2"/>')
        .replaceAll('lang="en-US"', `lang="${locale}"`)
        .replace('<c:lang val="en-US"/>', `<c:lang val="${locale}"/>`),
    ];
  });
}
