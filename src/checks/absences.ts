import type { At } from '../model/origins.ts';
import { type Position, samePlace } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import type { Context } from './check.ts';

/** A field of an object of the model. */
export type Place = readonly [node: object, field: string];

interface Absences {
  /** Wrong names of fields by the right one that each was most likely meant for. */
  readonly misnamed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly aliases: readonly Position[];
  /** Where a field whose value is an alias stands. */
  readonly aliased: ReadonlySet<string>;
  readonly misfits: ReadonlySet<string>;
  /** Fields that a workbook has no place for. */
  readonly absent: ReadonlySet<string>;
}

/** What the reader remarks on while the value at the place stands, so that it is checked all the same. */
const REMARKS: ReadonlySet<string> = new Set([
  'cells/formula-stale',
  'cells/hidden-column',
  'cells/hidden-row',
  'cells/hidden-sheet',
  'cells/merged',
  'cells/total-row',
  'file/cut-by-comment',
  'file/note-row',
  'file/unknown-column',
  'file/unknown-row',
  'file/unknown-sheet',
]);

const known = new WeakMap<Source, Absences>();

/**
 * Whether any of some fields may well be stated, but in a way that was not read and that another finding tells of: under
 * a wrong name, as an alias, on a sheet or in a column or row that the workbook lacks.
 */
export function isUnread(places: readonly Place[], at: At, { source, raw }: Context): boolean {
  if (isWholeRead(source)) return false;
  const { misnamed, aliased, absent } = absencesOf(source);
  return places.some(([node, field]) => {
    const place = placeKey(at(node, field));
    if (aliased.has(place) || absent.has(`${field} ${place}`)) return true;
    return [...(misnamed.get(field) ?? [])].some(
      (name) => raw(node, name) !== undefined || isBlankField(name, at(node), source),
    );
  });
}

/** Whether a list, or any item of it, may well be stated but was not read, so that its length tells nothing. */
export function isListUnread([node, field]: Place, at: At, context: Context): boolean {
  if (isWholeRead(context.source)) return false;
  if (isUnread([[node, field]], at, context)) return true;
  const { aliases, misfits } = absencesOf(context.source);
  const start = at(node, field);
  return misfits.has(placeKey(start)) || aliases.some((alias) => isWithin(start, alias, context.source));
}

/** Nothing in nearly every file is left unread; then no place need be looked for. */
function isWholeRead({ errors, absent = [] }: Source): boolean {
  return errors.length === 0 && absent.length === 0;
}

/** Tells whether the values at a place were not understood, or were an alias: nothing more is said of such a place. */
export function misfitTest(source: Source): (at: Position) => boolean {
  const { misfits, aliased } = absencesOf(source);
  return (at) => misfits.has(placeKey(at)) || aliased.has(placeKey(at));
}

function absencesOf(source: Source): Absences {
  const found = known.get(source) ?? findAbsences(source);
  known.set(source, found);
  return found;
}

function findAbsences(source: Source): Absences {
  const { errors, absent = [] } = source;
  const misnamed = new Map<string, Set<string>>();
  for (const { check, values: { key, suggestion } = {} } of errors) {
    if (check !== 'data/unknown-field' || !suggestion) continue;
    misnamed.set(String(suggestion), (misnamed.get(String(suggestion)) ?? new Set()).add(String(key)));
  }
  const aliases = errors.filter(({ check }) => check === 'file/alias').map(({ at }) => at);
  return {
    misnamed,
    aliases,
    aliased: new Set(aliases.flatMap((alias) => fieldBefore(alias, source)).map(placeKey)),
    misfits: new Set(errors.filter((error) => !REMARKS.has(error.check)).map(({ at }) => placeKey(at))),
    absent: new Set(absent.map((path) => `${path.at(-1)} ${placeKey(source.positionOf(path))}`)),
  };
}

function placeKey(at: Position): string {
  if ('line' in at) return `${at.line}:${at.column}`;
  return 'cell' in at ? `${at.sheet}!${at.cell}` : '';
}

function isBlankField(name: string, node: Position, { blanks = [], positionOf }: Source): boolean {
  return blanks.some((path) => path.at(-1) === name && samePlace(positionOf(path.slice(0, -1)), node));
}

/** The place of the field whose value, on the same line, is at a place. */
function fieldBefore(value: Position, source: Source): readonly Position[] {
  if (!('line' in value)) return [];
  const before = source.excerpt(value)?.slice(0, value.column - 1) ?? '';
  const index = /["']?[\p{L}\p{N}_-]+["']?\s*:\s+$/u.exec(before)?.index;
  return index === undefined ? [] : [{ ...value, column: index + 1 }];
}

/** Whether a place lies in the list that starts at another: no line between stands further to the left. */
function isWithin(start: Position, place: Position, { excerpt }: Source): boolean {
  if (!('line' in start) || !('line' in place) || place.line < start.line) return false;
  if (place.line === start.line) return place.column >= start.column;
  for (let line = start.line + 1; line <= place.line; line++) {
    const text = excerpt({ ...start, line }) ?? '';
    const indent = text.search(/\S/);
    const isItem = text.charAt(indent) === '-';
    if (indent < 0 || text.charAt(indent) === '#') continue;
    if (indent < start.column - 1 || (indent === start.column - 1 && !isItem)) return false;
  }
  return true;
}
