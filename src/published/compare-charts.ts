import type { Difference } from './difference.ts';
import { compareNumbers } from './numbers.ts';
import type { Chart } from './passage.ts';
import { sameKey } from './units.ts';

/** What charts say otherwise than they ought to; one that is not there any more says nothing wrong. */
export function compareCharts(
  expected: readonly Chart[] | undefined,
  found: readonly Chart[] | undefined,
): readonly Difference[] {
  if (!expected || !found) return [];
  const rest = [...expected];
  return found.flatMap((chart, index) => {
    const same = expected.length === found.length ? index : rest.findIndex(({ title }) => title === chart.title);
    const twin = rest[same];
    if (twin && expected.length !== found.length) rest.splice(same, 1);
    return twin ? compareChart(twin, chart, index + 1) : [];
  });
}

function compareChart(expected: Chart, found: Chart, number: number): readonly Difference[] {
  const [before, after] = [expected, found].map(sayings);
  const length = Math.max(before?.length ?? 0, after?.length ?? 0);
  return Array.from({ length }, (_, index) => index).flatMap((index): Difference[] => {
    const [one, other] = [before?.[index], after?.[index]];
    if (sameKey(one ?? '') === sameKey(other ?? '')) return [];
    return [
      {
        kind: 'changed',
        at: { chart: number, ...(expected.title !== '' && { chartName: expected.title }) },
        ...(one !== undefined && { expected: one }),
        ...(other !== undefined && { found: other }),
        numbers: compareNumbers(one ?? '', other ?? ''),
      },
    ];
  });
}

/** The title of a chart, and each of its values with its name. */
function sayings({ title, values }: Chart): readonly string[] {
  return [title, ...values.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`))];
}
