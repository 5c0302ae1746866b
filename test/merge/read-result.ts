import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { parse } from 'yaml';

/** The figures of a consolidated file as plain data has them. */
type Node = number | { readonly [key: string]: Node } | readonly Node[];

/** One member of `consolidated.yaml`. */
export interface ResultMember {
  readonly name?: { readonly kk: string; readonly ru: string };
  readonly bin?: string;
  readonly status: string;
  readonly counted: boolean;
  readonly received?: string;
  readonly file?: string;
  readonly sha256?: string;
  readonly figures?: { readonly declared?: { readonly total?: number } };
}

/** The parts of `consolidated.yaml` that tests look at. */
export interface Result {
  readonly deadline?: string;
  readonly turnout: {
    readonly expected?: number;
    readonly received: number;
    readonly reported: number;
    readonly statuses: Readonly<Record<string, number>>;
  };
  readonly members: readonly ResultMember[];
  readonly declared: { readonly total: { readonly sum: number; readonly of: number } };
}

const SUMS = ['declared', 'services', 'complaints', 'monitoring'] as const;

/** Reads `consolidated.yaml` without any code of the program. */
export function readResult(file: string): Result {
  return parse(readFileSync(file, 'utf8'));
}

/** The text of the sums in `consolidated.yaml`, and that of its turnout. */
export function resultParts(file: string): { readonly sums: string; readonly turnout: string } {
  const text = readFileSync(file, 'utf8');
  const block = (name: string) => new RegExp(`^${name}:(.*\\n)((  .*)?\\n)*`, 'm').exec(text)?.[0] ?? '';
  return { sums: SUMS.map(block).join(''), turnout: block('turnout') };
}

/** The sums of `consolidated.yaml` by their keys: `services/meals/counts/total`; a plain number is stated by one. */
export function sumsOf(result: Result): Record<string, { readonly sum: number; readonly of: number }> {
  const sums: Record<string, { readonly sum: number; readonly of: number }> = {};
  const walk = (key: string, node: Node): void => {
    if (typeof node === 'number') sums[key] = { sum: node, of: 1 };
    else if (Array.isArray(node)) {
      for (const { id, name, ...rest } of node) walk(`${key}/${id ?? `${name.kk}|${name.ru}`}`, rest);
    } else if ('of' in node) sums[key] = node as never;
    else for (const [name, inner] of Object.entries(node)) walk(`${key}/${name}`, inner);
  };
  for (const name of SUMS) walk(name, result[name as never] ?? {});
  return sums;
}

/** A finding as the workbook lists it. */
export interface BookFinding {
  readonly check: string;
  readonly file: string;
  /** In Russian: «строка 12», «лист «…», ячейка B4», «файл в целом». */
  readonly place: string;
  readonly message: string;
}

/** The findings of `consolidated.xlsx`, read by the captions of their columns. */
export function readFindings(file: string): readonly BookFinding[] {
  const book = XLSX.read(readFileSync(file));
  const sheet = book.Sheets['Қателер – Ошибки'] as XLSX.WorkSheet;
  const rows = XLSX.utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, defval: '' });
  const header = rows.findIndex((row) => row.includes('Что не так'));
  const captions = rows[header] ?? [];
  const columnOf = (caption: RegExp) => captions.findIndex((each) => caption.test(String(each)));
  const columns = { check: columnOf(/Проверка/), file: columnOf(/Файл$/), place: columnOf(/Место/) };
  const message = columnOf(/Что не так/);
  // A table with nothing in it keeps one blank row.
  const filled = rows.slice(header + 1).filter((row) => row[columns.check] !== '');
  return filled.map((row) => ({
    check: String(row[columns.check]),
    file: String(row[columns.file]),
    place: String(row[columns.place]).split(' / ').at(-1) ?? '',
    message: String(row[message]),
  }));
}

/** What stands at a place of a form: the line, or the text of the cell. */
export function contentAt(file: string, place: string): string {
  const bytes = readFileSync(file);
  const [, line] = /^строка (\d+)$/.exec(place) ?? [];
  if (line !== undefined) return bytes.toString().split('\n')[Number(line) - 1] ?? '';
  const [, sheet = '', cell = ''] = /^лист «(.*)», ячейка ([A-Z]+\d+)$/.exec(place) ?? [];
  if (extname(file) !== '.xlsx' || cell === '') return '';
  return String((XLSX.read(bytes).Sheets[sheet]?.[cell] as XLSX.CellObject | undefined)?.v ?? '');
}
