import { attributeOf, type Visitor, wantNames } from '../element.ts';
import type { Report } from '../fault.ts';

/** Excel's limits on the name of a sheet, which it mends with a question. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The rules of a workbook's own part and of its tables, whose names are one space. */
export function createBookRules() {
  const seen = new Set<string>();
  const once = (report: Report, what: string, id: string | undefined): void => {
    const key = `${what} ${id?.toLowerCase() ?? ''}`;
    if (seen.has(key)) report('duplicate-id', key);
    seen.add(key);
  };
  return {
    /** Sheets have ids, relations and names of their own, which Excel takes; so have defined names. */
    sheets: (report: Report): Visitor => ({
      wants: wantNames('sheet', 'definedName'),
      open: (element) => {
        if (element.name === 'sheet') {
          const name = readEntities(attributeOf(element, 'name') ?? '');
          once(report, 'sheetId', attributeOf(element, 'sheetId'));
          once(report, 'r:id', attributeOf(element, 'r:id'));
          once(report, 'sheet name', name);
          if (!SHEET_NAME.test(name)) report('sheet-name', name);
        }
        if (element.name === 'definedName') {
          const scope = attributeOf(element, 'localSheetId') ?? '';
          once(report, 'name', `${scope === '' ? '' : `${scope}!`}${attributeOf(element, 'name')}`);
        }
      },
    }),
    /** Tables have ids and names of their own, and their columns too. */
    tables: (report: Report): Visitor => {
      const columns = new Set<string>();
      return {
        wants: wantNames('table', 'tableColumn'),
        open: (element) => {
          if (element.name === 'table') {
            const name = attributeOf(element, 'displayName') ?? '';
            once(report, 'table id', attributeOf(element, 'id'));
            once(report, 'name', name);
            if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) report('table-name', name);
          }
          if (element.name !== 'tableColumn') return;
          const name = (attributeOf(element, 'name') ?? '').toLowerCase();
          if (columns.has(name)) report('duplicate-id', `column ${name}`);
          columns.add(name);
        },
      };
    },
  };
}

function readEntities(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
