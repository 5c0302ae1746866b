import { visibleText } from '../language/visible-text.ts';
import { linePlace, type Position } from '../source/position.ts';
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
  const line = linePlace(at);
  if (line) {
    // A long paragraph is cut around the place, so that the mark stays under it.
    const start = line.column > WIDTH ? line.column - 20 : 0;
    const before = start > 0 ? '…' : '';
    const show = (part: string) => before + visibleText(part.replace(/\t/g, ' '));
    const shown = show(shorten(text.slice(start)));
    return { place: String(line.line), text: shown, mark: show(text.slice(start, line.column - 1)).length };
  }
  return 'cell' in at ? { place: at.cell, text: visibleText(shorten(text.replace(/\s+/g, ' '))) } : undefined;
}

/** What is left out is not hidden: else a word cut in two would look like the user's own. */
function shorten(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}
