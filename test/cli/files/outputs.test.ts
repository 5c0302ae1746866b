import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openOutputs } from '../../../src/cli/files/outputs.ts';
import { openTerminal } from '../../../src/cli/terminal.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

const silent = { write: () => true };
const terminal = openTerminal({ argv: [], env: {}, platform: 'linux', stdout: silent, stderr: silent }, '');
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'есеп ')), 'нәтиже');
});

test('nothing is in its place before the end, and then everything is', async () => {
  const outputs = await openOutputs(terminal, folder);
  await outputs.stage('a.yaml', ['бір', 'екі']);
  await outputs.stage('returns/б.parquet', new Uint8Array([1, 2]));
  expect(existsSync(join(folder, 'a.yaml'))).toBe(false);
  expect(await outputs.commit()).toEqual([join(folder, 'a.yaml'), join(folder, 'returns/б.parquet')]);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('бірекі');
  expect([...readFileSync(join(folder, 'returns/б.parquet'))]).toEqual([1, 2]);
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'returns']);
});

test('what is discarded leaves no trace, and what was there before stays', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.yaml'), 'бұрынғы');
  const outputs = await openOutputs(terminal, folder);
  await outputs.stage('a.yaml', ['жаңа']);
  await outputs.stage('returns/б.parquet', new Uint8Array([1]));
  await outputs.discard();
  expect(readdirSync(folder)).toEqual(['a.yaml']);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('бұрынғы');
});

test('a failure on the way takes away all that was staged', async () => {
  const outputs = await openOutputs(terminal, folder);
  await outputs.stage('a.yaml', ['бір']);
  const broken = (function* () {
    yield 'бір';
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  })();
  await expect(outputs.stage('b.yaml', broken)).rejects.toBeInstanceOf(UsageError);
  expect(existsSync(folder)).toBe(false);
});

test('a folder that cannot be made is named', async () => {
  writeFileSync(folder, '');
  await expect(openOutputs(terminal, folder)).rejects.toMatchObject({ values: { file: folder } });
});

test.skipIf(process.getuid?.() === 0)('a protected file is not replaced', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.yaml'), 'бұрынғы');
  chmodSync(join(folder, 'a.yaml'), 0o444);
  const outputs = await openOutputs(terminal, folder);
  await expect(outputs.stage('a.yaml', ['жаңа'])).rejects.toBeInstanceOf(UsageError);
});

test('what is out of date goes at the end, unless it is written anew', async () => {
  mkdirSync(join(folder, 'returns'), { recursive: true });
  for (const name of ['ескі.html', 'жаңа.html', 'жазба.txt']) writeFileSync(join(folder, 'returns', name), 'бұрынғы');
  const outputs = await openOutputs(terminal, folder);
  await outputs.remove('returns', (name) => name.endsWith('.html'));
  await outputs.stage('returns/жаңа.html', new Uint8Array([1]));
  expect(readdirSync(join(folder, 'returns'))).toContain('ескі.html');
  await outputs.commit();
  expect(readdirSync(join(folder, 'returns')).sort()).toEqual(['жазба.txt', 'жаңа.html']);
  expect(readFileSync(join(folder, 'returns/жаңа.html'), 'utf8')).toBe('\u0001');
});

test('called off while a file is on its way, nothing of it stays and nothing comes after it', async () => {
  const outputs = await openOutputs(terminal, folder);
  const pieces = (async function* () {
    for (;;) {
      yield new Uint8Array(1000);
      await new Promise((done) => setTimeout(done, 1));
    }
  })();
  void outputs.stage('returns/шексіз.html', pieces);
  while (!existsSync(join(folder, 'returns/.шексіз.html.part'))) await new Promise((done) => setTimeout(done, 1));
  await outputs.discard();
  expect(existsSync(folder)).toBe(false);
  void outputs.stage('returns/кейін.html', new Uint8Array([1]));
  void outputs.commit();
  await new Promise((done) => setTimeout(done, 100));
  expect(existsSync(folder) ? readdirSync(folder, { recursive: true }) : []).toEqual([]);
});

test('called off while files are being put in their places, all of them get there', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `${index}.txt`);
  const outputs = await openOutputs(terminal, folder);
  for (const name of names) await outputs.stage(name, [name]);
  const committed = outputs.commit();
  while (!existsSync(join(folder, '0.txt'))) await new Promise((done) => setImmediate(done));
  void outputs.discard();
  await committed;
  expect(readdirSync(folder).sort()).toEqual(names.sort());
});
