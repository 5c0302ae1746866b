import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom; a folder of src that is not here fails the test. `docs/architecture.md` holds the same table. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  language: [],
  source: ['language'],
  model: ['source', 'language'],
  checks: ['text', 'language', 'source', 'model'],
  report: ['language', 'model', 'source'],
  ooxml: ['source/zip-directory.ts'],
  published: ['language', 'source'],
  letterhead: ['language', 'source'],
  writers: ['report/document.ts', 'language', 'source/carried.ts', 'letterhead/letterhead.ts'],
  import: ['language', 'source', 'model', 'report', 'published'],
  diff: ['source', 'language', 'model'],
  facts: ['language', 'model'],
  workbook: ['source', 'language', 'model', 'text', 'diff'],
  policy: ['language', 'source', 'model', 'checks'],
  formatters: ['text', 'language', 'source', 'model', 'checks', 'diff', 'published'],
  trace: ['text', 'language', 'source', 'model', 'workbook/consolidated/cell-keys.ts'],
  merge: ['source', 'language', 'model', 'checks', 'policy', 'formatters', 'report', 'workbook', 'writers', 'ooxml'],
  schema: ['language', 'source', 'model', 'checks', 'policy'],
  library: [
    'ooxml',
    'letterhead',
    'text',
    'language',
    'source',
    'model',
    'checks',
    'policy',
    'formatters',
    'report',
    'workbook',
    'writers',
    'merge',
  ],
  cli: [
    'ooxml',
    'published',
    'letterhead',
    'import',
    'schema',
    'policy',
    'merge',
    'text',
    'language',
    'source',
    'model',
    'checks',
    'report',
    'writers',
    'workbook',
    'formatters',
    'trace',
    'diff',
    'facts',
  ],
};

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

const sources = files('src').map((file) => ({
  file,
  folder: relative('src', file).includes('/') ? (relative('src', file).split('/')[0] as string) : '',
  text: readFileSync(file, 'utf8'),
}));

test('every folder of src has its place in the table', () => {
  const folders = [...new Set(sources.map(({ folder }) => folder))].filter((folder) => folder !== '').sort();
  expect(folders).toEqual(Object.keys(ALLOWED).sort());
});

test('nobody imports from a later stage', () => {
  const wrong: string[] = [];
  for (const { file, folder, text } of sources) {
    for (const [, specifier = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const target = relative('src', resolve(dirname(file), specifier));
      const own = target.startsWith(`${folder}/`) || target.startsWith('..');
      const allowed = (ALLOWED[folder] ?? []).some((to) => target === to || target.startsWith(`${to}/`));
      if (folder !== '' && !own && !allowed) wrong.push(`${file} -> ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('process, console, environment and clock appear in bin and cli only, the clock in the library as well', () => {
  const wrong = sources
    .filter(({ folder }) => folder !== 'cli')
    .map(({ file, folder, text }) => ({ file, text: folder === 'library' ? text.replace('new Date()', '') : text }))
    .filter(({ text }) => /\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|Math\.random\(/.test(text))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

test('files stay small, and exports are named', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > 250).map(({ file }) => file);
  const unnamed = sources.filter(({ file, text }) => !file.endsWith('.d.ts') && /^export default/m.test(text));
  expect({ long, unnamed: unnamed.map(({ file }) => file) }).toEqual({ long: [], unnamed: [] });
});

test('no Latin letter stands inside a Cyrillic word of the sources, templates and docs', () => {
  const texts = [
    ...sources,
    ...readdirSync('templates').map((name) => ({ file: name, text: readFileSync(join('templates', name), 'utf8') })),
  ].filter(({ file }) => !/lookalikes|latin-words|scripts|docx.widths/.test(file));
  const wrong = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/[\p{L}\p{M}]+/gu)]
      .map(([word]) => word)
      .filter((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word))
      .map((word) => `${file}: ${word}`),
  );
  expect(wrong).toEqual([]);
});
