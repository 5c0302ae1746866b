import type { Position } from '../source/position.ts';

/** A text of the data that the document prints otherwise: its place, as it was written, and as it is printed. */
export interface CleanedText {
  readonly at: Position;
  readonly lang: 'kk' | 'ru';
  readonly before: string;
  readonly after: string;
}
