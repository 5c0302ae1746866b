import type { ConditionalFormattingRule, Style } from 'exceljs';
import * as styles from '../styles.ts';

const top = { vertical: 'top' } as const;
const THOUSANDS = '#,##0';

/** A number: right where numbers stand, with groups of three. */
export const number: Partial<Style> = { ...styles.words, numFmt: THOUSANDS, alignment: top };

/** A small number that is not added to others by eye: a place in a list, a yes or no. */
export const count: Partial<Style> = { ...number, alignment: { ...top, horizontal: 'center' } };

/** Words of a name, a file or a BIN, which stay text even where somebody types into the cell. */
export const name: Partial<Style> = { ...styles.words, numFmt: '@' };

/** The same in one line, for tables of very many rows. */
export const line: Partial<Style> = { ...name, alignment: top };

/** A short word or a mark. */
export const mark: Partial<Style> = { ...styles.words, alignment: { ...top, horizontal: 'center', wrapText: true } };

/** A day. */
export const day: Partial<Style> = { ...mark, numFmt: 'dd.mm.yyyy' };

/** A number that the workbook counts, and its caption. */
export const total: Partial<Style> = { ...styles.computed, numFmt: THOUSANDS };
export const totalLabel: Partial<Style> = { ...styles.computed, alignment: { ...top, wrapText: true } };

/** A share of one. */
export const share: Partial<Style> = { ...styles.computed, numFmt: '0.0%' };

/** The line over a group of rows, and that over a whole sheet. */
export const section: Partial<Style> = { ...styles.label, font: { ...styles.label.font, bold: true } };
export const title: Partial<Style> = { font: { ...styles.label.font, bold: true, size: 14 } };

/** Colours of a state: good, to be looked at, wrong, not there; pale enough for black and white paper. */
const COLOURS = { good: 'FFE2F0D9', doubtful: 'FFFFF2CC', wrong: 'FFFFC7CE', absent: 'FFD9D9D9' } as const;
export type Colour = keyof typeof COLOURS;

/** Paints cells for which a formula holds. */
export function paint(colour: Colour, formula: string, priority: number): ConditionalFormattingRule {
  const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: COLOURS[colour] } } as const;
  return { type: 'expression', formulae: [formula], priority, style: { fill } };
}

/** Makes the words of cells grey for which a formula holds. */
export function fade(formula: string, priority: number): ConditionalFormattingRule {
  return { type: 'expression', formulae: [formula], priority, style: { font: { color: { argb: 'FF7F7F7F' } } } };
}
