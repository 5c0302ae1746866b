import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { readSubmission } from '../../src/merge/read-submission.ts';
import { consolidatedData, createConsolidated, memberData } from '../../src/model/consolidated.ts';
import { merge } from '../../src/model/merge.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { readSource } from '../../src/source/read.ts';
import { writeConsolidatedBook } from '../../src/workbook/consolidated-book.ts';
import { formatConsolidated } from '../../src/workbook/consolidated-yaml.ts';

const options = createOptions(defaultReference);

/** Merges files into `consolidated.yaml` of a folder, with the workbook beside it. */
async function consolidate(folder: string, files: readonly string[]): Promise<void> {
  const target = join(folder, 'consolidated.yaml');
  const readings = await Promise.all(files.map((file) => readSubmission(file, defaultReference, '2026-01-31')));
  const merger = merge(readings.map(({ submission }) => submission));
  const members = merger.members.map((member) => memberData(member, (file) => relative(dirname(target), file)));
  mkdirSync(folder);
  const name = { kk: 'Үлгі ауданы', ru: 'Образцовый район' };
  writeFileSync(target, [...formatConsolidated(consolidatedData(merger, { name }), members)].join(''));
  const { consolidated: head } = createConsolidated(await readSource(target, options));
  const content = { head, members: head.members, findings: [], reference: defaultReference };
  writeFileSync(join(folder, 'consolidated.xlsx'), await writeConsolidatedBook(content));
}

/** A region of one district of three schools, the last of which has errors: `schools`, `district` and `region`. */
export async function makeRegion(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'өңір '));
  const at = (...names: string[]) => join(folder, ...names);
  mkdirSync(at('schools'));
  const text = readFileSync('samples/school.yaml', 'utf8');
  const school = (number: number, bin: string) => text.replace('211040000605', bin).replaceAll('№ 3', `№ ${number}`);
  writeFileSync(at('schools', 'үшінші.yaml'), text);
  const fourth = school(4, '151240007006').replace('total: 412', 'total: 413').replace('total: 33 }', 'total: 34 }');
  writeFileSync(at('schools', 'төртінші.yaml'), fourth.replace('provider: 21', 'provider: 22').replace('57', '58'));
  writeFileSync(at('schools', 'қате.yaml'), school(5, '050640005675').replace('total: 412', 'total: 499'));
  await consolidate(
    at('district'),
    ['үшінші.yaml', 'төртінші.yaml', 'қате.yaml'].map((name) => at('schools', name)),
  );
  await consolidate(at('region'), [at('district', 'consolidated.yaml')]);
  return folder;
}

/** Runs the program through its sources, in Russian unless told otherwise. */
export async function run(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const host = {
    argv: ['node', 'esep', ...words],
    env: { LC_ALL: 'ru_RU.UTF-8' },
    platform: 'linux',
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
  };
  const code = await main(host, '');
  return { code, out: out.join(''), err: err.join('') };
}
