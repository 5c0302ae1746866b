import type { Visitor } from './element.ts';
import type { Report } from './fault.ts';
import { checkFields } from './word/fields.ts';
import { checkIds } from './word/ids.ts';
import { plainParagraphs } from './word/paragraphs.ts';
import { checkTables } from './word/tables.ts';
import { createBookRules } from './workbook/book.ts';
import { checkSheet } from './workbook/sheet.ts';

/** What a part of a kind is held to; the rules of one package know of each other's parts. */
export type Rules = (type: string, report: Report) => readonly Visitor[];

/** The rules for one package. */
export function createRules(): Rules {
  const book = createBookRules();
  return (type, report) => {
    const [, family, kind] = /\.(wordprocessingml|spreadsheetml)\.([\w.]+)\+xml$/.exec(type) ?? [];
    if (family === 'wordprocessingml') {
      // A head or foot may be taken from a user's own letterhead, whose tables are his.
      const own = kind === 'document.main' ? [checkTables(report), plainParagraphs] : [];
      return [checkIds(report), checkFields(report), ...own];
    }
    if (kind === 'worksheet') return [checkSheet(report)];
    if (kind === 'sheet.main') return [book.sheets(report)];
    return kind === 'table' ? [book.tables(report)] : [];
  };
}
