import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'esep docs '));
const esep = (words: readonly string[]) =>
  spawnSync(process.execPath, [resolve('bin/esep.js'), ...words, '--lang', 'ru'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ESEP_SOFFICE: resolve('test/cli/pdf/office.mjs') },
  });

/** The files that the pages speak of. */
beforeAll(() => {
  cpSync('samples/school.yaml', join(folder, 'data.yaml'));
  cpSync('samples/school.xlsx', join(folder, 'data.xlsx'));
  cpSync('samples/published-as-it-was.docx', join(folder, 'old-report.docx'));
  cpSync('test/letterhead/libreoffice.docx', join(folder, 'letterhead.docx'));
  for (const name of ['forms', 'data']) mkdirSync(join(folder, name));
  for (const name of readdirSync('samples/district/forms').filter((each) => /^(besagash|koktobe|kyzyltu)/.test(each))) {
    cpSync(join('samples/district/forms', name), join(folder, 'forms', name));
  }
  cpSync('samples/school.yaml', join(folder, 'data', 'school.yaml'));
  esep(['build', 'data.yaml', '-o', 'report.docx']);
  esep(['build', 'data/school.yaml', '-o', 'reports/']);
});
afterAll(() => rmSync(folder, { recursive: true }));

const commands = ['build', 'verify', 'import'].flatMap((page) =>
  [...readFileSync(`docs/${page}.md`, 'utf8').matchAll(/^(?: {4}|\$ )esep (.*?)(?: {2,}#.*)?$/gm)].map(
    ([, command = '']) => [page, command] as const,
  ),
);

test('the pages show commands', () => expect(commands.length).toBeGreaterThan(8));

test.each(commands)('docs/%s.md: esep %s', (_, command) => {
  // An import does not write over data that are there.
  const forced = command.startsWith('import') ? ['--force'] : [];
  const { status, stdout, stderr } = esep([...command.split(' '), ...forced]);
  // Some of them show what is wrong: 1; none of them is used wrongly.
  expect([0, 1], stdout + stderr).toContain(status);
  expect(stdout + stderr).not.toMatch(/не найден|неизвест/i);
});
