import { figureLabel } from '../model/figure-label.ts';
import type { Naming } from '../model/figure-words.ts';
import { defaultReference } from '../model/reference.ts';
import type { Caption, Field, SheetLayout } from '../source/layout.ts';
import { fieldsOf, groupsOf } from '../source/layout-fields.ts';
import { ENGLISH, NAMES, type Names } from './names.ts';

/** What a field is called, and what its form notes of it. */
export interface Named {
  readonly name: Naming;
  readonly note?: Caption | undefined;
  readonly field?: Field | undefined;
}

/** Finds the names of fields by the longest end of their path that has one: of a document's own, then of its sheets. */
export function createNaming(sheets: readonly SheetLayout[], own: Names = {}): (path: readonly string[]) => Named {
  const fields = new Map(fieldsOf(sheets).map((field) => [field.path.join('.'), field]));
  const groups = groupsOf(sheets);
  const inSheets = (key: string): Named | undefined => {
    const field = fields.get(key);
    const caption = field?.label ?? groups.get(key);
    const en = ENGLISH[key] ?? figureInEnglish(key);
    return caption && en !== undefined
      ? { name: { kk: caption.kk, ru: caption.ru, en }, note: field && noteOn(field), field }
      : undefined;
  };
  const byEnd = (path: readonly string[]): Named | undefined => {
    for (let start = 0; start < path.length; start++) {
      const key = path.slice(start).join('.');
      const found = own[key] ? { name: own[key] } : (inSheets(key) ?? (NAMES[key] && { name: NAMES[key] }));
      if (found) return { field: fields.get(path.join('.')), ...found };
    }
    return undefined;
  };
  return (path) => {
    const last = path.at(-1);
    const whole = inSheets(path.join('.'));
    if (!whole && (last === 'kk' || last === 'ru')) {
      const parent = byEnd(path.slice(0, -1));
      if (parent) return { name: inLanguage(parent.name, last) };
    }
    const found = byEnd(path);
    if (!found) throw new TypeError(`the field ${path.join('.')} has no name`);
    return found;
  };
}

/** In a cell several values are parted by semicolons, in YAML they are a list. */
function noteOn({ kind, note }: Field): Caption | undefined {
  return kind === 'list' || kind === 'dates' ? undefined : note;
}

function inLanguage({ kk, ru, en }: Naming, lang: 'kk' | 'ru'): Naming {
  return lang === 'kk'
    ? { kk: `${kk} (қазақша)`, ru: `${ru} (на казахском)`, en: `${en} (in Kazakh)` }
    : { kk: `${kk} (орысша)`, ru: `${ru} (на русском)`, en: `${en} (in Russian)` };
}

/** Figures of controls are named in three languages already. */
function figureInEnglish(path: string): string | undefined {
  const key = path.replaceAll('.', '/');
  const { en } = figureLabel(key, defaultReference);
  return en === key || !key.startsWith('monitoring/') ? undefined : en;
}
