import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openConverter, type Patience } from '../../../src/cli/pdf/converter.ts';
import { openTerminal } from '../../../src/cli/terminal.ts';
import { makeFolder } from '../esep.ts';

const folder = makeFolder();
const log = join(folder, 'log.jsonl');
const temporary = process.env.TMPDIR;
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
});
afterAll(() => {
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
  rmSync(folder, { recursive: true, force: true });
});

const silent = { write: () => true };
const open = (env: Readonly<Record<string, string>> = {}, patience?: Patience) => {
  const office = { PATH: process.env.PATH ?? '', ESEP_SOFFICE: resolve('test/cli/pdf/office.mjs'), OFFICE_LOG: log };
  const host = { argv: [], env: { ...office, ...env }, platform: process.platform, stdout: silent, stderr: silent };
  return openConverter(openTerminal(host, ''), patience);
};

/** Converts so many documents; gives what came of each. */
async function convert(count: number, env?: Readonly<Record<string, string>>, patience?: Patience) {
  const converter = await open(env, patience);
  const done: string[] = [];
  try {
    for (let index = 0; index < count; index++) {
      const file = `есеп ${index}.pdf`;
      await converter.add({
        file,
        content: new TextEncoder().encode(String(index)),
        put: async (pdf) => void done.push(`${file}: ${new TextDecoder().decode(pdf.slice(0, 8))}`),
        end: (work) => work().catch((error: { values: { file: string } }) => void done.push(`${error.values.file}: –`)),
      });
    }
    await converter.finish();
  } finally {
    await converter.close();
  }
  return done;
}

const runs = () =>
  readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test.skipIf(process.platform === 'win32')('many documents go to one LibreOffice, as archives with tags', async () => {
  const done = await convert(3);
  expect(done).toEqual(['есеп 0.pdf: %PDF-1.7', 'есеп 1.pdf: %PDF-1.7', 'есеп 2.pdf: %PDF-1.7']);
  expect(runs()).toHaveLength(1);
  const [{ profile, filter, files }] = runs();
  expect(files).toBe(3);
  // As an address, whatever letters the path has.
  expect(profile).toMatch(/^-env:UserInstallation=file:\/\/\/[\x20-\x7e]+\/profile$/);
  expect(JSON.parse(filter.replace('pdf:writer_pdf_Export:', ''))).toMatchObject({
    SelectPdfVersion: { value: '2' },
    UseTaggedPDF: { value: 'true' },
  });
  expect(readdirSync(folder)).toEqual(['log.jsonl']);
});

test.skipIf(process.platform === 'win32')(
  'one that LibreOffice makes nothing of does not keep back the others',
  async () => {
    expect(await convert(3, { OFFICE_FAILS: '1' })).toEqual([
      'есеп 0.pdf: %PDF-1.7',
      'есеп 1.pdf: –',
      'есеп 2.pdf: %PDF-1.7',
    ]);
  },
);

test.skipIf(process.platform === 'win32')('more than a command line holds go in portions', async () => {
  expect(await convert(101)).toHaveLength(101);
  expect(runs().map(({ files }) => files)).toEqual([50, 50, 1]);
});

test.skipIf(process.platform === 'win32')('one that hangs is ended, and nothing is left behind', async () => {
  await expect(convert(1, { OFFICE_HANGS: '1' }, { start: 1, each: 0 })).rejects.toMatchObject({
    values: { seconds: 1 },
  });
  expect(readdirSync(folder)).toEqual(['log.jsonl']);
});

test.skipIf(process.platform === 'win32')('a program that cannot be started makes no PDF', async () => {
  const office = join(folder, 'soffice');
  writeFileSync(office, '#!/nothing', { mode: 0o755 });
  expect(await convert(1, { ESEP_SOFFICE: office })).toEqual(['есеп 0.pdf: –']);
  expect(existsSync(log)).toBe(false);
});
