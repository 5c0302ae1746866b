import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { dayNumber } from '../language/dates.ts';
import { type ColumnType, FACT_COLUMNS } from './columns.ts';
import type { Fact } from './rows.ts';

const ROWS_IN_GROUP = 50_000;

const TYPES: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  'yes-no': { type: 'BOOLEAN' },
  count: { type: 'INT32' },
  sum: { type: 'INT64' },
};

/** What is there in every row needs no mark for a row without it. */
const REQUIRED: ReadonlySet<keyof Fact> = new Set(['kind', 'status', 'counted', 'channel', 'count', 'of', 'file']);

const schema: SchemaElement[] = [
  { name: 'facts', num_children: FACT_COLUMNS.length },
  ...FACT_COLUMNS.map(
    ({ name, type }): SchemaElement => ({
      name,
      ...TYPES[type],
      repetition_type: REQUIRED.has(name) ? 'REQUIRED' : 'OPTIONAL',
    }),
  ),
];

/** Facts as Parquet, a group of rows at a time: no more than one group is held in memory. */
export function* writeParquet(facts: Iterable<Fact>): Generator<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'esep' });
  let columns = emptyColumns();
  let rows = 0;
  const writeGroup = (): Uint8Array => {
    writer.write({ columnData: columns, rowGroupSize: ROWS_IN_GROUP });
    columns = emptyColumns();
    rows = 0;
    return take(bytes);
  };
  for (const fact of facts) {
    for (const { name, holds, data } of columns) data.push(cellOf(fact[name], holds));
    rows += 1;
    if (rows === ROWS_IN_GROUP) yield writeGroup();
  }
  if (rows > 0) yield writeGroup();
  writer.finish();
  yield take(bytes);
}

/** What was written since the last part; offsets go on counting from the start of the file. */
function take(bytes: ByteWriter): Uint8Array {
  const part = bytes.getBytes().slice();
  bytes.index = 0;
  return part;
}

/**
 * The columns of one group. Words and dates come again row after row, which a sample, by which the library would choose
 * the encoding, does not show.
 */
function emptyColumns() {
  return FACT_COLUMNS.map(({ name, type: holds }) => ({
    ...{ name, holds, data: [] as unknown[] },
    ...((holds === 'text' || holds === 'date') && { encoding: 'RLE_DICTIONARY' as const }),
  }));
}

function cellOf(value: Fact[keyof Fact], type: ColumnType): unknown {
  if (value === undefined) return undefined;
  if (type === 'date') return dayNumber(String(value));
  return type === 'sum' ? BigInt(value) : value;
}
