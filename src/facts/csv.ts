import { stringify } from 'csv-stringify/sync';
import { FACT_COLUMNS } from './columns.ts';
import type { Fact } from './rows.ts';

const ROWS_AT_ONCE = 2000;
const encoder = new TextEncoder();

/** What a spreadsheet would take for a formula; it looks past spaces and reads full-width signs as plain ones. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** Facts as CSV (RFC 4180, UTF-8 with a mark so that Excel knows it), a part at a time. */
export function* writeCsv(facts: Iterable<Fact>): Generator<Uint8Array> {
  let batch: Fact[] = [];
  let first = true;
  const flush = (): Uint8Array => {
    const text = stringify(batch, {
      columns: FACT_COLUMNS.map(({ name }) => name),
      header: first,
      bom: first,
      record_delimiter: '\r\n',
      cast: { boolean: String, string: harmless },
    });
    batch = [];
    first = false;
    return encoder.encode(text);
  };
  for (const fact of facts) {
    if (batch.push(fact) >= ROWS_AT_ONCE) yield flush();
  }
  if (first || batch.length > 0) yield flush();
}

/** An apostrophe in front makes a text of anything. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
