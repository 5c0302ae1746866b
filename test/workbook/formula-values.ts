import { type CellObject, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';

type Value = number | string | boolean;
type Values = readonly Value[];

/** Every formula of a workbook with the value that stands beside it and the one that it comes to by the cells. */
export function formulaValues(
  book: WorkBook,
): readonly { place: string; formula: string; stated: Value; counted: Value }[] {
  return book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] as WorkSheet)
      .filter(([, cell]) => (cell as CellObject).f !== undefined)
      .map(([address, cell]) => {
        const { f: formula = '', v } = cell as CellObject;
        return {
          place: `${name}!${address}`,
          formula,
          stated: (v ?? '') as Value,
          counted: evaluate(formula, name, book),
        };
      }),
  );
}

const TOKEN = /"[^"]*"|(?:'[^']+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|<>|=|[A-Z]+|[^"'A-Z$<>=]+/g;

/** The few functions of Excel that our formulas use, over the values that the file states. */
function evaluate(formula: string, sheet: string, book: WorkBook): Value {
  const code = (formula.match(TOKEN) ?? [])
    .map((token) => {
      if (token.startsWith('"')) return token;
      if (token === '<>') return '!==';
      if (token === '=') return '===';
      return /\d/.test(token) && /[A-Z]/.test(token) ? `ref(${JSON.stringify(token)})` : token;
    })
    .join('');
  const ref = (text: string): Value | Values => {
    const [, name = sheet, place = ''] = /^(?:'([^']+)'!)?(.*)$/.exec(text.replaceAll('$', '')) ?? [];
    const at = (address: string): Value => ((book.Sheets[name]?.[address] as CellObject | undefined)?.v ?? '') as Value;
    if (!place.includes(':')) return at(place);
    const { s, e } = utils.decode_range(place);
    const cells: Value[] = [];
    for (let r = s.r; r <= e.r; r++) for (let c = s.c; c <= e.c; c++) cells.push(at(utils.encode_cell({ r, c })));
    return cells;
  };
  return new Function('ref', ...Object.keys(FUNCTIONS), `return ${code}`)(ref, ...Object.values(FUNCTIONS)) as Value;
}

const numbers = (values: readonly unknown[]) => values.flat().filter((value) => typeof value === 'number') as number[];
const fits = (value: Value | undefined, criterion: Value) =>
  criterion === '>=0' ? typeof value === 'number' && value >= 0 : value === criterion;
const rowsWhere = (conditions: readonly (Value | Values)[]) => {
  const [first] = conditions as [Values];
  return [...first.keys()].filter((row) =>
    conditions.every((range, at) => at % 2 === 1 || fits((range as Values)[row], conditions[at + 1] as Value)),
  );
};

const FUNCTIONS = {
  IF: (condition: boolean, yes: Value, no: Value) => (condition ? yes : no),
  OR: (...conditions: boolean[]) => conditions.some(Boolean),
  N: (value: Value) => (typeof value === 'number' ? value : 0),
  MIN: (...values: unknown[]) => Math.min(...numbers(values)),
  MAX: (...values: unknown[]) => Math.max(...numbers(values)),
  SUM: (...values: unknown[]) => numbers(values).reduce((sum, each) => sum + each, 0),
  COUNT: (...values: unknown[]) => numbers(values).length,
  COUNTIF: (range: Values, criterion: Value) => rowsWhere([range, criterion]).length,
  COUNTIFS: (...conditions: (Value | Values)[]) => rowsWhere(conditions).length,
  SUMIFS: (range: Values, ...conditions: (Value | Values)[]) =>
    numbers(rowsWhere(conditions).map((row) => range[row])).reduce((sum, each) => sum + each, 0),
};
