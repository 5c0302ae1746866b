import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFindings, readResult } from '../../merge/read-result.ts';
import { esep, makeFolder } from '../esep.ts';
import { changeForm, copyDistrict, copyFew } from './merging.ts';

const DATA = 'consolidated.yaml';
const OUTPUT = 'нәтиже';
const MARK = ' – ескертпелер – замечания';

const folder = makeFolder();
beforeAll(() => copyDistrict(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--facts', () => {
  const NAMES = { kk: '=СУММ(A1:A9)', ru: '@Школа № 4' };
  const district = makeFolder();
  const write = (name: string) => {
    esep(district, ['merge', 'forms', '-o', OUTPUT, '--facts', name, '--to', '', '--quiet']);
    return readFileSync(join(district, name));
  };
  const total = () => readResult(join(district, OUTPUT, DATA)).declared.total.sum;
  beforeAll(() => {
    copyDistrict(district);
    changeForm(district, 'koktobe-4.yaml', ({ provider }) => {
      provider.name = NAMES;
    });
  });
  afterAll(() => rmSync(district, { recursive: true }));

  test('.csv: the counted rows come to the total; what looks like a formula is none', () => {
    const bytes = write('сандар.csv');
    const book = XLSX.read(bytes, { type: 'buffer', raw: true });
    const rows = XLSX.utils.sheet_to_json<Record<string, string>>(
      book.Sheets[book.SheetNames[0] as string] as XLSX.WorkSheet,
    );
    const counted = rows.filter((row) => row.counted === 'true');
    expect(counted.reduce((sum, { count }) => sum + Number(count), 0)).toBe(total());
    expect(rows.length).toBeGreaterThan(counted.length);
    const names = rows.flatMap((row) => [row.provider_kk ?? '', row.provider_ru ?? '']);
    expect(names).toEqual(expect.arrayContaining([`'${NAMES.kk}`, `'${NAMES.ru}`]));
    expect(names.filter((name) => /^[=+\-@]/.test(name))).toEqual([]);
  });

  test('.parquet: the same rows', async () => {
    const bytes = write('деңгей/сандар.parquet');
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    const counted = rows.filter((row) => row.counted);
    expect(counted.reduce((sum, { count }) => sum + Number(count), 0)).toBe(total());
    expect(rows.some((row) => row.provider_kk === NAMES.kk)).toBe(true);
  });
});

describe('--returns', () => {
  const letters = (where: string) =>
    readdirSync(join(where, OUTPUT, 'returns'))
      .map((name) => name.normalize('NFC').replace(MARK, ''))
      .sort();

  test('writes to the very schools in whose files something was found, and a copy to those with a workbook', () => {
    const words = ['merge', 'forms', '-o', OUTPUT, '--roster', 'roster.yaml', '--to', 'xlsx', '--returns', '--quiet'];
    const { out } = esep(folder, words);
    expect(out).toContain(`Письма для 3\u00a0школ с замечаниями: ${join(OUTPUT, 'returns')}`);
    const files = readFindings(join(folder, OUTPUT, 'consolidated.xlsx'))
      .filter(({ check }) => check !== 'merge/duplicate')
      .map(({ file }) => file.replace('../forms/', ''));
    const expected = new Set(
      files
        .filter((file) => !file.startsWith('../'))
        .flatMap((file) => [file.replace(/\.\w+$/, '.docx'), ...(file.endsWith('.xlsx') ? [file] : [])]),
    );
    expect(letters(folder)).toEqual([...expected].sort());
    const letter = unzipSync(readFileSync(join(folder, OUTPUT, 'returns', `zhanatalap6${MARK}.docx`)))[
      'word/document.xml'
    ];
    const text = new TextDecoder().decode(letter).replaceAll('\u00a0', ' ');
    for (const words of ['№ 6 села Жанаталап', 'указано 187', '187 деп']) expect(text.includes(words)).toBe(true);
    const copy = XLSX.read(readFileSync(join(folder, OUTPUT, 'returns', `karasu 5${MARK}.xlsx`)));
    expect(copy.SheetNames).toContain('Қателер – Ошибки');
  });

  test('a corrected report takes its old letter away, and nothing that is not ours', () => {
    const own = copyFew();
    const send = () => esep(own, ['merge', 'forms', '-o', OUTPUT, '--to', '', '--returns', '--quiet']);
    const form = join(own, 'forms', 'zhanatalap6.yaml');
    send();
    expect(letters(own)).toEqual(['karasu 5.docx', 'karasu 5.xlsx', 'zhanatalap6.docx']);
    writeFileSync(join(own, OUTPUT, 'returns', 'жазба.docx'), 'өзім');
    writeFileSync(form, readFileSync(form, 'utf8').replace('total: 187', 'total: 178'));
    expect(send().code).toBe(0);
    expect(letters(own)).toEqual(['karasu 5.docx', 'karasu 5.xlsx', 'жазба.docx']);
  });
});
