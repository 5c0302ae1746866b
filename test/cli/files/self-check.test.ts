import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeWhole } from '../../../src/cli/files/files.ts';
import { openOutputs } from '../../../src/cli/files/outputs.ts';
import { FaultyFile } from '../../../src/cli/files/self-check.ts';
import { main } from '../../../src/cli/main.ts';
import { openTerminal } from '../../../src/cli/terminal.ts';
import * as inspection from '../../../src/ooxml/inspect.ts';

const silent = { write: () => true };
const terminal = openTerminal({ argv: [], env: {}, platform: 'linux', stdout: silent, stderr: silent }, '');
const good = readFileSync('samples/school.docx');
const broken = good.subarray(0, good.length - 100);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'есеп '));
});
afterEach(() => vi.restoreAllMocks());

test('a broken document or workbook does not take the place of the old one', async () => {
  for (const name of ['есеп.docx', 'есеп.XLSX']) {
    const file = join(folder, name);
    writeFileSync(file, 'бұрынғы');
    await expect(writeWhole(terminal, file, broken)).rejects.toThrow(FaultyFile);
    expect(readFileSync(file, 'utf8')).toBe('бұрынғы');
  }
  await writeWhole(terminal, join(folder, 'есеп.docx'), good);
  expect(readFileSync(join(folder, 'есеп.docx'))).toEqual(good);
  await writeWhole(terminal, join(folder, 'есеп.parquet'), broken);
  expect(readdirSync(folder).sort()).toEqual(['есеп.XLSX', 'есеп.docx', 'есеп.parquet']);
});

test('one broken file among many, and none of them is put in its place', async () => {
  const outputs = await openOutputs(terminal, join(folder, 'нәтиже'));
  await outputs.stage('a.yaml', ['бір']);
  await expect(outputs.stage('a.docx', broken)).rejects.toThrow(FaultyFile);
  expect(readdirSync(folder)).toEqual([]);
});

test('what a worker has looked at is not looked at again', async () => {
  const outputs = await openOutputs(terminal, folder);
  await outputs.stage('a.docx', broken, []);
  const fault = { part: 'a.xml', kind: 'field', detail: 'd' } as const;
  await expect(outputs.stage('b.docx', good, [fault])).rejects.toThrow('a.xml: field: d');
});

test.each([
  ['kk', 'жазылмады', 'бағдарламасының қатесі'],
  ['ru', 'не записан', 'ошибка программы esep'],
  ['en', 'was not written', 'a fault of esep'],
])('in %s the fault is called ours, and the exit code is 3', async (lang, ...words) => {
  const fault = { part: 'word/document.xml', kind: 'duplicate-id', detail: 'wp:docPr id="1"' } as const;
  vi.spyOn(inspection, 'inspectPackage').mockReturnValue([fault]);
  let said = '';
  const stderr = { write: (text: string) => (said += text) };
  const argv = ['node', 'esep', 'build', resolve('samples/school.yaml'), '--no-config', '-o', join(folder, 'a.docx')];
  const host = { argv: [...argv, '--lang', lang], env: {}, platform: 'linux', stdout: silent, stderr };
  expect(await main(host, '')).toBe(3);
  for (const word of [...words, 'a.docx', 'word/document.xml: duplicate-id: wp:docPr id="1"'])
    expect(said).toContain(word);
  expect(said).not.toMatch(/\n\s+at /);
  expect(readdirSync(folder)).toEqual([]);
});
