import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueAt } from '../../src/model/origins.ts';
import type { Path } from '../../src/source/position.ts';
import { fullReport } from '../full-report.ts';
import { checkYaml } from './harness.ts';

/** Numbers that count nothing: a year, a term, a share. */
const NO_COUNTS = ['period', 'complaints/days', 'monitoring/public/share'];

test('a single unit too many or too few, in any count of a report, is found', () => {
  fc.assert(
    fc.property(fullReport(), (data) => {
      expect(errorsOf(data)).toEqual([]);
      const counts = [...listNumbers(data)].filter((path) => !NO_COUNTS.includes(path.join('/')));
      expect(counts.length).toBeGreaterThan(40);
      const missed = counts
        .flatMap((path) => [1, -1].map((unit) => ({ path, value: (valueAt(data, path) as number) + unit })))
        .filter(({ path, value }) => value >= 0 && errorsOf(replace(data, path, value)).length === 0)
        .map(({ path, value }) => `${path.join('/')} = ${value}`);
      expect(missed).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

function errorsOf(data: unknown): readonly string[] {
  const errors = checkYaml(JSON.stringify(data)).filter(({ severity }) => severity === 'error');
  return errors.map(({ check, at }) => `${check} ${JSON.stringify(at)}`);
}

function* listNumbers(node: unknown, path: Path = []): Generator<Path> {
  if (typeof node === 'number') yield path;
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node))
    yield* listNumbers(value, [...path, Array.isArray(node) ? Number(key) : key]);
}

function replace(data: object, path: Path, value: number): unknown {
  const copy = structuredClone(data);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) as string | number] = value;
  return copy;
}
