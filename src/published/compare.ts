import { alignBy, type Gap, onlyOnce } from './align.ts';
import type { Difference } from './difference.ts';
import { compareNumbers } from './numbers.ts';
import { pairUnits } from './pairs.ts';
import type { Published } from './passage.ts';
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
  const units = unitsOf(found.passages);
  const free = signaturePlaces(units, signers);
  const gaps = alignBy(unitsOf(expected.passages), units, ({ key }) => key);
  const moved = movedKeys(gaps);
  return gaps.flatMap((gap) => compareGap(gap, free, moved));
}

function compareGap(gap: Gap<Unit>, free: ReadonlySet<Unit>, moved: ReadonlySet<string>): readonly Difference[] {
  const stays = ({ key }: Unit) => !moved.has(key);
  const [expected, found] = [gap.expected.filter(stays), gap.found.filter(stays)];
  const differences = gap.found.filter((unit) => !stays(unit)).map(movedUnit);
  let [row, column] = [0, 0];
  const leave = (toRow: number, toColumn: number): void => {
    for (const unit of expected.slice(row, toRow)) differences.push(goneUnit(unit));
    for (const unit of found.slice(column, toColumn)) differences.push(newUnit(unit, free.has(unit)));
  };
  for (const [pairedRow, pairedColumn] of pairUnits(expected, found)) {
    leave(pairedRow, pairedColumn);
    const [before, after] = [expected[pairedRow], found[pairedColumn]];
    if (before && after) differences.push(...comparePair(before, after, free.has(after)));
    [row, column] = [pairedRow + 1, pairedColumn + 1];
  }
  leave(expected.length, found.length);
  return differences;
}

/** Each cell by itself; a paragraph is one cell. */
function comparePair(expected: Unit, found: Unit, isFree: boolean): readonly Difference[] {
  const columns = [...new Set([...expected.parts, ...found.parts].map(({ column }) => column))].sort((a, b) => a - b);
  return columns.flatMap((column): Difference[] => {
    const before = expected.parts.find((part) => part.column === column);
    const after = found.parts.find((part) => part.column === column);
    if (before?.key === after?.key) return [];
    const isSigned = isFree && !before && isShort(after);
    const at = after ? found.place(after) : { ...found.place(), ...expected.place(before) };
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

function movedUnit(unit: Unit): Difference {
  return { kind: 'moved', at: placeOf(unit), found: unitText(unit), numbers: [] };
}

function goneUnit(unit: Unit): Difference {
  const text = unitText(unit);
  return { kind: 'removed', at: placeOf(unit), expected: text, numbers: compareNumbers(text, '') };
}

function newUnit(unit: Unit, isFree: boolean): Difference {
  const text = unitText(unit);
  const isSigned = isFree && text.length <= MAX_SIGNED_LENGTH;
  return {
    kind: isSigned ? 'signed' : 'added',
    at: placeOf(unit),
    found: text,
    numbers: isSigned ? [] : compareNumbers('', text),
  };
}

/** A whole row stands in no one column. */
function placeOf(unit: Unit): Difference['at'] {
  const { column, columnName, ...place } = unit.place();
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
