import { childElements, childOf, type Element, elementsOf, readMarkup } from './markup.ts';
import type { Chart } from './passage.ts';

/** The parts of a package that tell what its charts show, and which stand in it. */
export const CHART_PARTS = /^word\/(charts\/[^/]+|_rels\/document\d*\.xml\.rels)$/;

/** The charts of a document in their order, with what is written and drawn in them. */
export function readCharts(body: Element, parts: ReadonlyMap<string, string>): readonly Chart[] {
  const ids = elementsOf(body, 'c:chart').map(({ attributes }) => attributes['r:id']);
  if (ids.length === 0) return [];
  const [, relations = ''] = [...parts].find(([name]) => name.endsWith('.rels')) ?? [];
  const targets = new Map(
    elementsOf(readMarkup(relations, 'xml'), 'Relationship').map(({ attributes: { Id, Target = '' } }) => [Id, Target]),
  );
  return ids.flatMap((id) => {
    const xml = parts.get(partName(targets.get(id) ?? ''));
    const [chart] = elementsOf(xml === undefined ? undefined : readMarkup(xml, 'xml'), 'c:chart');
    return chart ? [readChart(chart)] : [];
  });
}

/** Targets are named from the folder of the document, or from the root. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target}`;
}

function readChart(chart: Element): Chart {
  const title = elementsOf(childOf(chart, 'c:title'), 'a:t').map(wordsOf).join('');
  const series = elementsOf(chart, 'c:ser');
  return { title, values: series.flatMap((each) => readSeries(each, series.length > 1)) };
}

function readSeries(series: Element, isOneOfMany: boolean): Chart['values'] {
  const [name = ''] = pointsOf(childOf(series, 'c:tx')).values();
  const categories = pointsOf(childOf(series, 'c:cat'));
  return [...pointsOf(childOf(series, 'c:val'))].map(([index, value]) => ({
    name: [...(isOneOfMany ? [name] : []), categories.get(index) ?? ''].filter(Boolean).join(', '),
    // Programs write a number in more than one way.
    value: Number.isFinite(Number(value)) ? String(Number(value)) : value,
  }));
}

function pointsOf(element: Element | undefined): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(element, 'c:pt').map((point) => {
      const value = childOf(point, 'c:v');
      return [point.attributes.idx ?? '', value ? wordsOf(value) : ''];
    }),
  );
}

function wordsOf(element: Element): string {
  return [...element.children.filter((child) => typeof child === 'string'), ...childElements(element).map(wordsOf)]
    .join('')
    .trim();
}
