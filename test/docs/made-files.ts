import { readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkSource } from '../../src/checks/run.ts';
import { failedReading, findingsOf } from '../../src/merge/read-submission.ts';
import { findForeign } from '../../src/model/foreign.ts';
import { readConfig } from '../../src/policy/read-config.ts';
import { MAX_CELLS, MAX_FILE_BYTES, MAX_UNZIPPED_BYTES } from '../../src/source/limits.ts';
import { readSource } from '../../src/source/read.ts';
import { walkFiles } from '../../src/source/walk.ts';
import { encryptedWorkbook, inOldEncoding } from '../merge/broken-files.mjs';
import { packEntry, writeZip } from '../merge/zip-file.mjs';
import { bytesOf, workbookOf } from '../source/forms.ts';
import { LETTERHEADS } from './letterheads.ts';
import { inFolder, withoutFolder } from './merging.ts';
import { checkRead, type Outcome, options } from './outcome.ts';

interface MadeFile {
  /** What a page says of it. */
  readonly words: string;
  /** Makes it in a folder and reads it. */
  readonly check: (folder: string) => Outcome | Promise<Outcome>;
}

const form = () => bytesOf(workbookOf({ Мәліметтер: { period: '2025-2026', 'declared.total': 39 } }));

const carriedReport = () => readFileSync('test/source/carried/saved.docx');

async function checkWritten(folder: string, name: string, content: string | Uint8Array): Promise<Outcome> {
  await writeFile(join(folder, name), content);
  return checkRead(await readSource(join(folder, name), options));
}

/** A file of which only this error is known: what brings it about depends on the machine. */
function failed(check: string): Outcome {
  return { findings: findingsOf([{ check, at: { file: 'school.xlsx' } }]), sources: [], unreadable: true };
}

/** A form with other content in one of its parts. */
function formWith(part: string, content: Uint8Array): Uint8Array {
  const parts = { ...unzipSync(form()), [part]: content };
  return writeZip(Object.entries(parts).map(([name, bytes]) => packEntry(name, bytes)));
}

const filledCells = () => {
  const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
  return strToU8(`<worksheet><sheetData>${row.repeat(MAX_CELLS / 1000 + 1)}</sheetData></worksheet>`);
};

const FILES = {
  form: {
    words: 'The form `school.xlsx`, filled in and saved by Excel as an ordinary workbook.',
    check: (folder) => checkWritten(folder, 'school.xlsx', form()),
  },
  missing: {
    words: 'The command names `school.xlsx`, and the folder holds no file of that name.',
    check: async (folder) => checkRead(await readSource(join(folder, 'school.xlsx'), options)),
  },
  forbidden: {
    words: 'The workbook `school.xlsx` lies in a shared folder, and only its owner may read it.',
    check: () => failed('file/no-access'),
  },
  folder: {
    words: 'The command names `school.xlsx`, and that is a folder.',
    check: async (folder) => {
      await mkdir(join(folder, 'school.xlsx'));
      return checkRead(await readSource(join(folder, 'school.xlsx'), options));
    },
  },
  lock: {
    words: 'While `school.xlsx` is open in Excel, `~$school.xlsx` lies beside it; the command names the latter.',
    check: (folder) => checkWritten(folder, '~$school.xlsx', 'Excel'),
  },
  cut: {
    words: 'Copying the workbook `school.xlsx` from a flash drive was broken off: its second half is missing.',
    check: (folder) => checkWritten(folder, 'school.xlsx', form().subarray(0, form().length / 2)),
  },
  nothing: {
    words: 'The file `school.yaml` has no bytes: it was made, but nothing was saved in it.',
    check: (folder) => checkWritten(folder, 'school.yaml', ''),
  },
  word: {
    words: 'The report was written in Word and renamed from `school.docx` to `school.xlsx`.',
    check: (folder) => {
      const docx = zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') });
      return checkWritten(folder, 'school.xlsx', docx);
    },
  },
  handmade: {
    words: 'The report `school.docx` was written by hand in Word.',
    check: (folder) => {
      const docx = zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') });
      return checkWritten(folder, 'school.docx', docx);
    },
  },
  report: {
    words: 'The report `school.docx` was built by esep and saved again by LibreOffice.',
    check: (folder) => checkWritten(folder, 'school.docx', carriedReport()),
  },
  draft: {
    words: 'The report `school.docx` was built with `--draft`, and goes to the department as it is.',
    check: (folder) => checkWritten(folder, 'school.docx', carriedReport()),
  },
  finished: {
    words: 'The report `school.docx` was built anew without `--draft`.',
    check: (folder) => {
      const { 'docProps/custom.xml': _, ...parts } = unzipSync(carriedReport());
      const xml = strFromU8(parts['customXml/item1.xml'] as Uint8Array).replace(
        '&quot;draft&quot;:&quot;yes&quot;,',
        '',
      );
      return checkWritten(folder, 'school.docx', zipSync({ ...parts, 'customXml/item1.xml': strToU8(xml) }));
    },
  },
  tampered: {
    words:
      'Another program wrote 16 January for the date of the report into the data inside `school.docx`; its words still say 15 January.',
    check: (folder) => {
      const { 'docProps/custom.xml': _, ...parts } = unzipSync(carriedReport());
      const xml = strFromU8(parts['customXml/item1.xml'] as Uint8Array).replace('2026-01-15', '2026-01-16');
      return checkWritten(folder, 'school.docx', zipSync({ ...parts, 'customXml/item1.xml': strToU8(xml) }));
    },
  },
  foreign: {
    words: 'The folder that is checked holds the settings of another program, `package.json`, beside the data.',
    check: async (folder) => {
      await writeFile(join(folder, 'package.json'), '{ "name": "schools", "version": "1.0.0" }');
      const error = findForeign(await readSource(join(folder, 'package.json'), options));
      return { findings: findingsOf(error ? [error] : []), sources: [] };
    },
  },
  encrypted: {
    words: 'The workbook `school.xlsx` opens in Excel with a password only.',
    check: (folder) => checkWritten(folder, 'school.xlsx', encryptedWorkbook({ int: () => 7 })),
  },
  'old-encoding': {
    words:
      'The file `school.yaml` was saved by an old editor in the encoding Windows-1251, which has no Kazakh letters.',
    check: (folder) => {
      const text = 'provider:\n  region: { kk: Үлгі облысы, ru: Образцовая область }\nperiod: 2025-2026\n';
      return checkWritten(folder, 'school.yaml', inOldEncoding(Buffer.from(text)));
    },
  },
  large: {
    words: 'Photographs were pasted into the workbook `school.xlsx`, which now takes 30 MB.',
    check: (folder) => checkWritten(folder, 'school.xlsx', new Uint8Array(MAX_FILE_BYTES * 1.5)),
  },
  bomb: {
    words: 'The workbook `school.xlsx` takes less than 1 MB packed and more than 100 MB unpacked.',
    check: (folder) => {
      const bytes = formWith('xl/worksheets/sheet9.xml', new Uint8Array(MAX_UNZIPPED_BYTES));
      return checkWritten(folder, 'school.xlsx', bytes);
    },
  },
  'many-cells': {
    words: 'A table of 501,000 cells from another program was pasted into a sheet of `school.xlsx`.',
    check: (folder) => checkWritten(folder, 'school.xlsx', formWith('xl/worksheets/sheet2.xml', filledCells())),
  },
  slow: {
    words: 'A damaged workbook among many that are merged keeps its reader busy for longer than a minute.',
    check: () => {
      const { findings } = failedReading('school.xlsx', { check: 'file/too-slow', values: { seconds: 60 } });
      return { findings, sources: [], unreadable: true };
    },
  },
  crash: {
    words: 'A damaged workbook among many that are merged takes more memory than there is.',
    check: () => {
      const { findings } = failedReading('school.xlsx', { check: 'file/crash' });
      return { findings, sources: [], unreadable: true };
    },
  },
  'config-workbook': {
    words: 'The command is given the workbook with the figures for a configuration: `--config school.xlsx`.',
    check: async (folder) => {
      await writeFile(join(folder, 'school.xlsx'), form());
      const { source, errors } = readConfig(await readSource(join(folder, 'school.xlsx'), options));
      return { findings: checkSource({ ...source, errors }), sources: [source] };
    },
  },
  loop: {
    words: 'The folder `district` holds a link `all` that leads back to `district`.',
    check: (folder) => checkFolder(folder, (inner) => symlink(inner, join(inner, 'all'), 'dir')),
  },
  'no-loop': {
    words: 'The folder `district` holds the forms of the schools and nothing else.',
    check: (folder) => checkFolder(folder, async () => {}),
  },
  ...LETTERHEADS,
} satisfies Readonly<Record<string, MadeFile>>;

async function checkFolder(folder: string, change: (inner: string) => Promise<void>): Promise<Outcome> {
  const inner = join(folder, 'district');
  await mkdir(inner);
  await writeFile(join(inner, 'school.xlsx'), form());
  await change(inner);
  const { errors } = await walkFiles([inner], new Set());
  return { findings: findingsOf(errors), sources: [] };
}

/** The name of a file that can be made. */
export type MadeName = keyof typeof FILES;

/** What a page says of a made file. */
export function wordsOfMade(name: MadeName): string {
  return FILES[name].words;
}

/** Makes a file, reads it and runs the checks on it. */
export function checkMade(name: MadeName): Promise<Outcome> {
  return inFolder(async (folder) => {
    const made: MadeFile = FILES[name];
    const { findings, sources, ...rest } = await made.check(folder);
    return {
      ...rest,
      findings: findings.map((finding) => withoutFolder(finding, folder)),
      sources: sources.map((source) => withoutFolder(source, folder)),
    };
  });
}
