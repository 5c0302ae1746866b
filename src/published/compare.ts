import { alignBy, type Gap, onlyOnce } from './align.ts';
import { compareCharts } from './compare-charts.ts';
import type { Difference } from './difference.ts';
import { compareNumbers } from './numbers.ts';
import { pairUnits } from './pairs.ts';
import type { Published } from './passage.ts';
import { type PlaceOf, placeUnits } from './places.ts';
import { type Part, sameKey, type Unit, unitsOf } from './units.ts';

export { type Difference, saysTheSame } from './difference.ts';

/** How many paragraphs below its line belong to a signature: the date, whose seal it is. */
const BELOW_SIGNATURE = 2;

/** The longest that is filled in at a signature; a name with a date takes half of it. */
const MAX_SIGNED_LENGTH = 80;

/**
 * What a file says otherwise than it ought to, in the order of reading. `signers` are the words at the lines for a
 * signature: what is written in where the report leaves such a place free is told apart.
 */
export function comparePublished(
  expected: Published,
  found: Published,
  signers: readonly string[] = [],
): readonly Difference[] {
  const [before, units] = [unitsOf(expected.passages), unitsOf(found.passages)];
  const gaps = alignBy(before, units, ({ key }) => key);
  const moved = movedKeys(gaps);
  const paired = gaps.map((gap) => pairGap(gap, moved));
  const twins = new Map([...matches(before, units, gaps), ...paired.flatMap(({ pairs }) => pairs)]);
  const sides: Sides = {
    free: signaturePlaces(units, signers),
    inExpected: placeUnits(before),
    inFound: placeUnits(units, twins),
  };
  const differences = paired.flatMap((gap) => compareGap(gap, sides));
  return [...differences, ...compareCharts(expected.charts, found.charts)];
}

/** Where things stand on both sides, and where something may be written in. */
interface Sides {
  readonly free: ReadonlySet<Unit>;
  readonly inExpected: PlaceOf;
  readonly inFound: PlaceOf;
}

/** A gap without what has moved, with the pairs of what is the same, changed: found and expected. */
interface PairedGap extends Gap<Unit> {
  readonly moved: readonly Unit[];
  readonly pairs: readonly (readonly [Unit, Unit])[];
}

function pairGap(gap: Gap<Unit>, moved: ReadonlySet<string>): PairedGap {
  const stays = ({ key }: Unit) => !moved.has(key);
  const [expected, found] = [gap.expected.filter(stays), gap.found.filter(stays)];
  const pairs = pairUnits(expected, found).map(
    ([row, column]) => [found[column] as Unit, expected[row] as Unit] as const,
  );
  return { expected, found, pairs, moved: gap.found.filter((unit) => !stays(unit)) };
}

/** What stands between the gaps is the same on both sides. */
function* matches(
  expected: readonly Unit[],
  found: readonly Unit[],
  gaps: readonly Gap<Unit>[],
): Iterable<[Unit, Unit]> {
  const [expectedOnly, foundOnly] = [
    new Set(gaps.flatMap((gap) => gap.expected)),
    new Set(gaps.flatMap((gap) => gap.found)),
  ];
  const same = expected.filter((unit) => !expectedOnly.has(unit));
  for (const [index, unit] of found.filter((each) => !foundOnly.has(each)).entries()) yield [unit, same[index] as Unit];
}

function compareGap({ expected, found, moved, pairs }: PairedGap, sides: Sides): readonly Difference[] {
  const differences = moved.map((unit) => movedUnit(unit, sides));
  let [row, column] = [0, 0];
  const leave = (toRow: number, toColumn: number): void => {
    for (const unit of expected.slice(row, toRow)) differences.push(goneUnit(unit, sides));
    for (const unit of found.slice(column, toColumn)) differences.push(newUnit(unit, sides));
    [row, column] = [toRow + 1, toColumn + 1];
  };
  for (const [after, before] of pairs) {
    leave(expected.indexOf(before), found.indexOf(after));
    differences.push(...comparePair(before, after, sides));
  }
  leave(expected.length, found.length);
  return differences;
}

/** Each cell by itself; a paragraph is one cell. */
function comparePair(expected: Unit, found: Unit, { free, inExpected, inFound }: Sides): readonly Difference[] {
  const columns = [...new Set([...expected.parts, ...found.parts].map(({ column }) => column))].sort((a, b) => a - b);
  return columns.flatMap((column): Difference[] => {
    const before = expected.parts.find((part) => part.column === column);
    const after = found.parts.find((part) => part.column === column);
    if (before?.key === after?.key) return [];
    const isSigned = free.has(found) && !before && isShort(after);
    const at = after ? inFound(found, after) : { ...inFound(found), ...inExpected(expected, before) };
    return [
      {
        kind: isSigned ? 'signed' : 'changed',
        at,
        ...(before && { expected: before.text }),
        ...(after && { found: after.text }),
        numbers: isSigned ? [] : compareNumbers(before?.key ?? '', after?.key ?? ''),
      },
    ];
  });
}

function movedUnit(unit: Unit, { inFound }: Sides): Difference {
  return { kind: 'moved', at: placeOf(unit, inFound), found: unitText(unit), numbers: [] };
}

function goneUnit(unit: Unit, { inExpected }: Sides): Difference {
  const text = unitText(unit);
  return { kind: 'removed', at: placeOf(unit, inExpected), expected: text, numbers: compareNumbers(text, '') };
}

function newUnit(unit: Unit, { free, inFound }: Sides): Difference {
  const text = unitText(unit);
  const isSigned = free.has(unit) && text.length <= MAX_SIGNED_LENGTH;
  return {
    kind: isSigned ? 'signed' : 'added',
    at: placeOf(unit, inFound),
    found: text,
    numbers: isSigned ? [] : compareNumbers('', text),
  };
}

/** A whole row stands in no one column. */
function placeOf(unit: Unit, placed: PlaceOf): Difference['at'] {
  const { column, columnName, ...place } = placed(unit);
  return place;
}

function unitText({ parts }: Unit): string {
  return parts.map(({ text }) => text).join(' | ');
}

function isShort(part: Part | undefined): boolean {
  return part !== undefined && part.text.length <= MAX_SIGNED_LENGTH;
}

/** What stands at the lines for a signature and just below them. */
function signaturePlaces(units: readonly Unit[], signers: readonly string[]): ReadonlySet<Unit> {
  const keys = new Set(signers.map(sameKey));
  const lines = units.flatMap(({ parts }, index) => (parts.some(({ key }) => keys.has(key)) ? [index] : []));
  return new Set(lines.flatMap((line) => units.slice(line, line + 1 + BELOW_SIGNATURE)));
}

/** What is gone in one place and stands in another, by its key; what is there several times cannot be told apart. */
function movedKeys(gaps: readonly Gap<Unit>[]): ReadonlySet<string> {
  const gone = onlyOnce(gaps.flatMap(({ expected }) => expected.map(({ key }) => key)));
  const come = onlyOnce(gaps.flatMap(({ found }) => found.map(({ key }) => key)));
  return new Set([...gone.keys()].filter((key) => come.has(key)));
}
