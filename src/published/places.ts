import type { ReportPlace } from './difference.ts';
import type { Part, Unit } from './units.ts';

/** Where a part of a unit stands, or the whole of it. */
export type PlaceOf = (unit: Unit, part?: Part) => ReportPlace;

type Language = Part['lang'];

/**
 * Where the units of a report stand. In a file that people have had in hand neither languages nor headings are believed
 * where a unit has its `twin` in the report as it ought to be; what has none belongs to what it stands behind.
 */
export function placeUnits(units: readonly Unit[], twins?: ReadonlyMap<Unit, Unit>): PlaceOf {
  const languageOf = twins ? languagesByPlace(units, twins) : ({ lang }: Part) => lang;
  const columnNames = new Map<number, ReadonlyMap<number, string>>();
  const headings = new Map<Language | 'last', string>();
  const paragraphs = new Map<Language, number>();
  const placed = new Map<Part, ReportPlace>();
  for (const unit of units) {
    const { parts, cell, table } = unit;
    if (table !== undefined && !columnNames.has(table)) {
      columnNames.set(table, new Map(parts.map(({ column, text }) => [column, text])));
    }
    for (const part of parts) {
      const lang = languageOf(part);
      const heading = headings.get(lang ?? 'last') ?? headings.get('last');
      const base = { ...(heading !== undefined && { heading }), ...(lang && { lang }) };
      if (cell && table !== undefined) {
        const rowName = parts.find(({ text }) => /\p{L}/u.test(text))?.text;
        const columnName = cell.row > 1 ? columnNames.get(table)?.get(part.column) : undefined;
        placed.set(part, {
          ...base,
          table,
          row: cell.row,
          column: part.column,
          ...(cell.row > 1 && rowName !== undefined && { rowName }),
          ...(columnName !== undefined && { columnName }),
        });
      } else {
        const count = (paragraphs.get(lang) ?? 0) + 1;
        paragraphs.set(lang, count);
        placed.set(part, { ...base, paragraph: count });
      }
    }
    const twin = twins?.get(unit) ?? unit;
    for (const part of parts) {
      const opens = twin.parts.find(({ column }) => column === part.column)?.heading !== undefined;
      if (!opens) continue;
      const lang = languageOf(part);
      for (const key of [lang ?? 'last', 'last'] as const) headings.set(key, part.heading ?? part.text);
      for (const key of [lang, undefined]) paragraphs.set(key, 0);
    }
  }
  return ({ parts: [first] }, part = first) => ({ ...(part && placed.get(part)) });
}

/** The languages of parts by their twins, and by what they stand behind, or at the very beginning before. */
function languagesByPlace(units: readonly Unit[], twins: ReadonlyMap<Unit, Unit>): (part: Part) => Language {
  const known = new Map<Part, Language>();
  let before: Unit | undefined = units.map((unit) => twins.get(unit)).find((twin) => twin !== undefined);
  for (const unit of units) {
    const twin: Unit | undefined = twins.get(unit);
    before = twin ?? before;
    for (const part of unit.parts) known.set(part, languageBy(before, part.column));
  }
  return (part) => known.get(part);
}

/** That of the part in the same column, or of all parts where they have one. */
function languageBy(unit: Unit | undefined, column: number): Language {
  const parts = unit?.parts ?? [];
  const same = parts.find((part) => part.column === column);
  const all = new Set(parts.map(({ lang }) => lang));
  return same ? same.lang : all.size === 1 ? [...all][0] : undefined;
}
