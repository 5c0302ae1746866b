import type { Position } from '../source/position.ts';
import type { FormatContext } from './formatter.ts';

const WIDTH = 100;

/** What stands at a place: a line, or the text of a cell. */
export interface Excerpt {
  /** The number of the line, or the cell. */
  readonly place: string;
  readonly text: string;
  /** Which character of the text is meant; a cell is meant as a whole. */
  readonly mark?: number;
}

/** Finds the excerpts of findings; the sources are gone through once. */
export function openExcerpts(sources: FormatContext['sources']): (at: Position) => Excerpt | undefined {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  return (at) => {
    const text = byFile.get(at.file)?.excerpt(at);
    return text === undefined || text.trim() === '' ? undefined : cut(at, text);
  };
}

function cut(at: Position, text: string): Excerpt | undefined {
  if ('line' in at) {
    // A long paragraph is cut around the place, so that the mark stays under it.
    const start = at.column > WIDTH ? at.column - 20 : 0;
    const shown = text.slice(start, start + WIDTH).replace(/\t/g, ' ');
    return { place: String(at.line), text: shown, mark: at.column - 1 - start };
  }
  return 'cell' in at ? { place: at.cell, text: text.replace(/\s+/g, ' ').slice(0, WIDTH) } : undefined;
}
