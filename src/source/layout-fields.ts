import type { Caption, Field, SheetLayout } from './layout.ts';
import type { Path } from './position.ts';

/** The fields of sheets, each with its whole path in the data; items of lists have no step of their own in it. */
export function fieldsOf(sheets: readonly SheetLayout[]): readonly Field[] {
  return sheets.flatMap((sheet) => {
    if (sheet.type === 'form') return sheet.fields;
    const under = (path: Path) => (field: Field) => ({ ...field, path: [...path, ...field.path] });
    const items = sheet.group ? sheet.group.columns.map(under([...sheet.path, ...sheet.group.path])) : [];
    return [...sheet.columns.map(under(sheet.path)), ...items];
  });
}

/** The captions of the groups and lists of a report by their path, `complaints.records`: of sheets, and of what is none. */
export function groupsOf(sheets: readonly SheetLayout[]): ReadonlyMap<string, Caption> {
  const tables = sheets
    .filter((sheet) => sheet.type === 'table')
    .map(({ path, name }) => [path.join('.'), name] as const);
  return new Map([...tables, ...Object.entries(GROUPS)]);
}

/** The groups that are no sheet of the workbook, and the lists that need more words than a sheet's name. */
const GROUPS: Readonly<Record<string, Caption>> = {
  provider: { kk: 'Көрсетілетін қызметті беруші туралы мәліметтер', ru: 'Сведения об услугодателе' },
  declared: { kk: 'Есептегі жиынтық сандар', ru: 'Итоговые числа отчета' },
  complaints: { kk: 'Шағымдар', ru: 'Жалобы' },
  'complaints.records': { kk: 'Әр шағым бойынша жазба', ru: 'Запись о каждой жалобе' },
  monitoring: { kk: 'Бақылау және мониторинг', ru: 'Контроль и мониторинг' },
};
