import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { lastYear } from '../../src/model/next-year.ts';
import { readExcel } from '../../src/source/excel.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';
import { fullReport, nastyText, options, reportData } from '../arbitrary.ts';

async function throughExcel(data: unknown, blankRows?: number) {
  return readExcel(
    'report.xlsx',
    await writeWorkbook(data, options, blankRows === undefined ? {} : { blankRows }),
    options,
  );
}

test('any draft written to a workbook and read again is the same draft', async () => {
  await fc.assert(
    fc.asyncProperty(reportData(), fc.nat(5), async (data, blankRows) => {
      const source = await throughExcel(data, blankRows);
      expect(source.errors).toEqual([]);
      expect(canonical(source.data)).toEqual(canonical(data));
    }),
    { numRuns: 60 },
  );
});

test('any full report comes back whole, and so does the form of the year after', async () => {
  await fc.assert(
    fc.asyncProperty(fullReport(), async (data) => {
      for (const each of [data, lastYear(data)]) {
        const source = await throughExcel(each);
        expect(source.errors).toEqual([]);
        expect(JSON.stringify(canonical(source.data))).toBe(JSON.stringify(canonical({ ...(each as object) })));
      }
    }),
    { numRuns: 10 },
  );
});

test('any text comes back from a cell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(nastyText(), { minLength: 1, maxLength: 200 }), async (texts) => {
      const data = { provider: { name: { kk: texts[0] } }, texts: texts.map((kk) => ({ kk })) };
      expect((await throughExcel(data)).data).toEqual(data);
    }),
    { numRuns: 20 },
  );
});

test.each(['\r', '\u0001', '_x000D_', '_x005F_x000D_', '\u007f', '\u0085', '\ufffe', '\ud800', '\u2028'])(
  'a text that XML cannot hold as it is comes back: %j',
  async (kk) => {
    expect((await throughExcel({ texts: [{ kk: `а${kk}б` }] })).data).toEqual({ texts: [{ kk: `а${kk}б` }] });
  },
);

test('the line ends of Windows become those of Excel', async () => {
  expect((await throughExcel({ texts: [{ kk: 'а\r\nб' }] })).data).toEqual({ texts: [{ kk: 'а\nб' }] });
});

test.each([0, 40])('a blank workbook with %i rows states nothing', async (blankRows) => {
  const source = await throughExcel({}, blankRows);
  expect(source.errors).toEqual([]);
  expect(canonical(source.data)).toEqual({});
});
