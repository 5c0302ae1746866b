import { ATTRIBUTES } from './sheet-xml.ts';

/** What is hidden of one sheet of OpenDocument. */
export interface Visibility {
  readonly hidden: boolean;
  /** Runs of hidden rows and columns, the first and the last of each, from 0. */
  readonly rows: readonly Run[];
  readonly columns: readonly Run[];
}

type Run = readonly [first: number, last: number];

/** Whether a row or column is in one of the runs, which are in order and may be many. */
export function isInRun(runs: readonly Run[], index: number): boolean {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run)[1] < index) low = middle + 1;
    else high = middle;
  }
  return (runs[low]?.[0] ?? Number.POSITIVE_INFINITY) <= index;
}

const TAG = new RegExp(
  `<!--[\\s\\S]*?-->|<(?:[\\w.-]*:)?(style|table-properties|table|table-column|table-row)(?=[\\s>])${ATTRIBUTES}>`,
  'g',
);

/** What is hidden in the sheets of a `content.xml`, in their order: the parser of the cells passes over it. */
export function readVisibility(xml: string): readonly Visibility[] {
  const sheets: { hidden: boolean; rows: Run[]; columns: Run[] }[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let next = { row: 0, column: 0 };
  for (const [, name, attributes = ''] of xml.matchAll(TAG)) {
    const sheet = sheets.at(-1);
    switch (name) {
      case 'style':
        style = attribute(attributes, 'name');
        break;
      case 'table-properties':
        if (attribute(attributes, 'display') === 'false') hiddenStyles.add(style);
        break;
      case 'table':
        sheets.push({ hidden: hiddenStyles.has(attribute(attributes, 'style-name')), rows: [], columns: [] });
        next = { row: 0, column: 0 };
        break;
      case 'table-row':
        next.row = pass(attributes, 'number-rows-repeated', next.row, sheet?.rows);
        break;
      case 'table-column':
        next.column = pass(attributes, 'number-columns-repeated', next.column, sheet?.columns);
        break;
    }
  }
  return sheets;
}

function pass(attributes: string, repeated: string, first: number, runs: Run[] | undefined): number {
  const next = first + (Number(attribute(attributes, repeated)) || 1);
  if (/^(collapse|filter)$/.test(attribute(attributes, 'visibility'))) runs?.push([first, next - 1]);
  return next;
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? '';
}
