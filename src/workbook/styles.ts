import type { Alignment, Borders, Fill, Style } from 'exceljs';
import { type CellKind, type Field, type Options, optionText } from '../source/layout.ts';

const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const border: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const font = { name: 'Calibri', size: 11, family: 2 } as const;
const wrapped: Partial<Alignment> = { vertical: 'top', wrapText: true };

/** The names over the columns. */
export const header: Partial<Style> = {
  font: { ...font, bold: true },
  fill: fill('FFD9E5F3'),
  border,
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
};

/** The name of a row of a form. */
export const label: Partial<Style> = { font, fill: fill('FFF2F5FA'), border, alignment: wrapped };

/** A line of instructions: it runs on over the cells beside it. */
export const instruction: Partial<Style> = { font: { ...font, italic: true, color: { argb: 'FF44546A' } } };

/** A cell that the program fills in. */
export const computed: Partial<Style> = {
  font: { ...font, bold: true },
  fill: fill('FFEDEDED'),
  border,
  alignment: { vertical: 'top' },
};

/** A cell that is wrong, and one that may be. */
export const wrong: Fill = fill('FFFF7C80');
export const doubtful: Fill = fill('FFFFD1D1');

/** Words that lead to a cell. */
export const link: Partial<Style> = {
  font: { ...font, underline: true, color: { argb: 'FF0563C1' } },
  border,
  alignment: wrapped,
};

/** Words to be read, not filled in. */
export const words: Partial<Style> = { font, border, alignment: wrapped };

/** A cell that stays empty. */
export const unused: Partial<Style> = { fill: fill('FFF2F2F2'), border };

const FORMATS: Partial<Record<CellKind, string>> = { date: 'dd.mm.yyyy', period: '@', list: '@', dates: '@' };

/** A cell to fill in, unlocked; `verbatim` keeps Excel from taking what is typed for a number or a formula. */
export function input(field: Field, verbatim = false): Partial<Style> {
  return {
    font,
    border,
    numFmt: verbatim ? '@' : (FORMATS[field.kind] ?? 'General'),
    alignment: field.kind === 'date' ? { ...wrapped, horizontal: 'left' } : wrapped,
    protection: { locked: false },
  };
}

const WIDTHS: Partial<Record<CellKind, number>> = { count: 17, share: 17, date: 15, period: 15, 'yes-no': 15 };

/** How wide a column of such values is, in characters: a choice takes two lines or three, a text wraps. */
export function columnWidth({ kind, options: list }: Field, options: Options): number {
  if (!list) return WIDTHS[kind] ?? 40;
  const longest = Math.max(0, ...options[list].map((option) => optionText(option).length));
  return Math.min(40, Math.max(16, Math.ceil(longest * 0.55)));
}
