import type { Consolidated } from '../model/consolidated-schema.ts';
import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/schema.ts';
import { EMPTY_TALLY, type Tally } from '../model/tally.ts';
import { tallyReport } from '../model/tally-report.ts';
import { tallyTotals } from '../model/totals.ts';
import { linePlace, type Path } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import { bookFigure } from './book-figure.ts';
import { findField } from './find-field.ts';
import { figuresAt, memberAt, type PlacedFigure, parsePlace } from './find-place.ts';
import { shortName } from './known-figures.ts';

/** The figure that was asked for, of the whole file or of one member; or what to ask for instead. */
export type FoundFigure =
  | { readonly key: string; readonly member?: number }
  | { readonly key?: undefined; readonly fault: 'no-field'; readonly suggestion: string | undefined }
  | { readonly key?: undefined; readonly fault: 'no-figure' }
  | { readonly key?: undefined; readonly fault: 'several'; readonly choices: readonly string[] };

/**
 * Finds the figure that a name, a line or a cell stands for; `book` is the consolidated workbook that a cell is of, whose
 * data are in `source`.
 */
export function findFigure(
  asked: string,
  source: Source,
  model: Report | Consolidated,
  reference: Reference,
  book?: Source,
): FoundFigure {
  const isConsolidated = 'members' in model;
  const tally = isConsolidated ? tallyTotals(model) : tallyReport(model);
  const place = parsePlace(asked);
  const tallyOf = (index: number | undefined): Tally => {
    if (index === undefined) return tally;
    const figures = isConsolidated ? model.members[index]?.figures : undefined;
    return figures ? tallyTotals(figures) : EMPTY_TALLY;
  };
  if (place && book) return bookFigure(place, book, (key, member) => tallyOf(member).has(key));
  if (!place) {
    const { key, suggestion } = findField(asked, { services: model.services, keys: tally.keys() }, reference);
    return key === undefined ? { fault: 'no-field', suggestion } : { key };
  }
  const member = isConsolidated ? memberAt(place, source, model.members.length) : undefined;
  const path: Path = member === undefined ? [] : ['members', member, 'figures'];
  const figures = figuresAt(place, source, path, tallyOf(member).keys());
  const [figure] = figures;
  if (!figure) return { fault: 'no-figure' };
  if (figures.length > 1) return { fault: 'several', choices: figures.map(choiceText) };
  return { key: figure.key, ...(member !== undefined && { member }) };
}

/** On a line of many figures the column tells which is meant. */
function choiceText({ key, at }: PlacedFigure): string {
  const line = linePlace(at);
  return line ? `${line.line}:${line.column} (${shortName(key)})` : shortName(key);
}
