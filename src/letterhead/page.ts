import type { ReadError } from '../source/source.ts';
import type { LetterheadPage } from './letterhead.ts';

/** A4, and how far a paper may be off it and still be called so: programs round in their own ways. */
const A4 = { width: 210, height: 297 };
const TOLERANCE = 2;
/** Millimetres of paper that stay free: to be bound on the left, and because printers do not print up to the edge. */
const LEAST = { left: 20, right: 8, top: 10, bottom: 10 };
/** A table of services is torn in less. */
const LEAST_TEXT = 130;

/** What is to be said of a page: a report goes on paper of one size, into a folder. */
export function describePage({ width, height, margins }: LetterheadPage): readonly Omit<ReadError, 'at'>[] {
  const size = { width: toMillimetres(width), height: toMillimetres(height) };
  const isA4 = Math.abs(size.width - A4.width) <= TOLERANCE && Math.abs(size.height - A4.height) <= TOLERANCE;
  const found = { ...margins, left: margins.left + margins.gutter };
  const sides = (['left', 'right', 'top', 'bottom'] as const).filter(
    (side) => toMillimetres(Math.abs(found[side])) < LEAST[side],
  );
  const text = toMillimetres(width - found.left - found.right);
  return [
    ...(isA4 ? [] : [{ check: 'letterhead/paper', values: size }]),
    ...sides.map((side) => ({
      check: 'letterhead/margin',
      values: { side, found: toMillimetres(Math.abs(found[side])), least: LEAST[side] },
    })),
    ...(text < LEAST_TEXT
      ? [{ check: 'letterhead/margin', values: { side: 'text', found: text, least: LEAST_TEXT } }]
      : []),
  ];
}

/** Lengths in a docx file are in twentieths of a point. */
function toMillimetres(length: number): number {
  return Math.round((length * 25.4) / 1440);
}
