import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, expect, test } from 'vitest';
import { packEsep } from './pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'esep package '));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, words: readonly string[], cwd = folder): string =>
  execFileSync(program, words, { cwd, encoding: 'utf8', shell: process.platform === 'win32' && program === 'npm' });

const packed = packEsep(folder);
const tarball = readFileSync(packed);
writeFileSync(join(folder, 'package.json'), '{ "private": true }');
run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${basename(packed)}`]);
cpSync('samples/mistake.yaml', join(folder, 'mistake.yaml'));

const installed = join(folder, 'node_modules/esep');
const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

test('it holds what is needed only, and brings no other package', () => {
  const tops = [...new Set(files.map((file) => file.split('/')[0]))].sort();
  expect(tops).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'docs', 'package.json', 'samples', 'templates'].sort(),
  );
  expect(
    files.filter(
      (file) => file.startsWith('docs/') && !/\.(schema\.json|md|png)$|schemas$|checks(\/[a-z]+)?$/.test(file),
    ),
  ).toEqual([]);
  expect(readdirSync(join(folder, 'node_modules')).filter((entry) => !entry.startsWith('.'))).toEqual(['esep']);
  expect(tarball.length).toBeLessThan(2_000_000);
});

test('what the README and the pages of docs link to is there', () => {
  const pages = files.filter((file) => file === 'README.md' || /^docs\/[^/]+\.md$/.test(file));
  const links = pages.flatMap((page) => {
    const text = readFileSync(join(installed, page), 'utf8');
    return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, link = '']) =>
      posix.join(posix.dirname(page), link),
    );
  });
  expect(links.length).toBeGreaterThan(100);
  expect([...new Set(links)].filter((link) => !files.includes(link.replace(/\/$/, '')))).toEqual([]);
});

test('publint has nothing to say', async () => {
  const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer;
  const { messages } = await publint({ pack: { tarball: data }, strict: true });
  expect(messages).toEqual([]);
});

test('the types are found, and are right, however the package is resolved', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  expect(analysis.types).toEqual({ kind: 'included' });
  expect('problems' in analysis && analysis.problems).toEqual([]);
});

test('the command runs where it is installed', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const esep = (...words: string[]) => run(process.execPath, [join(installed, 'bin/esep.js'), ...words]);
  expect(esep('--version')).toBe(`${version}\n`);
  expect(esep('build', 'mistake.yaml', '--help')).toContain('--draft');
  expect(() => esep('check', 'mistake.yaml')).toThrow(/Command failed/);
});

test.each([
  ['index.mjs', "import { read, check, build, merge, EsepError } from 'esep';"],
  ['index.cjs', "const { read, check, build, merge, EsepError } = require('esep');"],
])('%s finds every name', (file, first) => {
  const names = 'console.log([read, check, build, merge, EsepError].map((each) => typeof each).join());';
  writeFileSync(
    join(folder, file),
    `${first}\n${names}\ncheck('mistake.yaml').then((all) => console.log(all[0].check));\n`,
  );
  expect(run(process.execPath, [file])).toBe('function,function,function,function,function\ntotals/channels\n');
});

const PROGRAM = `import { build, check, EsepError, type Finding, merge, read, type Report } from 'esep';

const result = await read('mistake.yaml');
const report: Report | undefined = result.kind === 'provider' ? result.data : undefined;
const total: number | undefined = report?.declared.total;
const findings: readonly Finding[] = await check(result, { lang: 'kk', config: { checks: { 'text/*': 'off' } } });
const bytes: Uint8Array = await build('mistake.yaml', { format: 'md', draft: true });
const { data, write } = await merge(['mistake.yaml'], { jobs: 1 });
const sum: number | undefined = data.declared.total?.sum;
await write('xlsx', { folder: '.' });
if (new Error() instanceof EsepError || total === sum || findings.length === bytes.length) throw new Error();
// @ts-expect-error there is no such language
await check('mistake.yaml', { lang: 'de' });
// @ts-expect-error there is no such option
await build('mistake.yaml', { foo: true });
// @ts-expect-error whoever wants the data has to look at their kind
result.data.provider;
`;

test.each(['index.mts', 'index.cts'])('%s is checked against the published types, without any others', (file) => {
  const wrapped = file.endsWith('.cts')
    ? PROGRAM.replace(/\n\n([\s\S]*)$/, '\n\nexport async function main() {\n$1}\n')
    : PROGRAM;
  writeFileSync(join(folder, file), wrapped);
  const settings = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
  const target = ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022', '--types', ''];
  expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...settings, ...target, file])).toBe('');
});
