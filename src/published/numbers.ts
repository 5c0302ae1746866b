import { alignEqual } from './align.ts';
import type { NumberChange } from './difference.ts';

/** Numbers as people write them: `12 345`, `94,2`, `30.06.2022`, `2021-2022`, `7-95-24`. */
const NUMBER = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,:/–-]\d+)*/g;

/** The numbers of a text in their order, each written in one way. */
function numbersIn(text: string): readonly string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(/[\u00a0\u202f]/g, ' '));
}

/** A text with all its numbers alike, to know it again by its words. */
export function withoutNumbers(text: string): string {
  return text.replace(NUMBER, '0');
}

/** The numbers that differ between two texts, each beside the one that stands in its place. */
export function compareNumbers(expected: string, found: string): readonly NumberChange[] {
  return alignEqual(numbersIn(expected), numbersIn(found)).flatMap((gap) => {
    const length = Math.max(gap.expected.length, gap.found.length);
    return Array.from({ length }, (_, index) => changeOf(gap.expected[index], gap.found[index]));
  });
}

function changeOf(expected: string | undefined, found: string | undefined): NumberChange {
  const [before, after] = [amountOf(expected), amountOf(found)];
  const difference = before === undefined || after === undefined ? undefined : after - before;
  return {
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    ...(difference && { difference: Number(difference.toFixed(6)) }),
  };
}

/** What may be added and taken away; what begins with a zero is a code, and twelve digits are the number of a school. */
function amountOf(number: string | undefined): number | undefined {
  const plain = number?.replaceAll(' ', '').replace(',', '.');
  return plain !== undefined && /^(0|[1-9]\d{0,8})(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
