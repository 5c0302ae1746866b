import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'esep api '));
cpSync('samples', join(folder, 'samples'), { recursive: true });
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/esep'), 'junction');
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync('docs/api.md', 'utf8');
const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);

test('the page has an example of every call', () => {
  for (const call of ['read', 'check', 'build', 'merge']) expect(examples.join()).toContain(`await ${call}(`);
});

test.each(examples.map((code, index) => [index + 1, code] as const))(
  'example %i prints what it says',
  (index, code) => {
    const file = join(folder, `example-${index}.mjs`);
    writeFileSync(file, code);
    const printed = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
    const said = [...code.matchAll(/^\/\/ (.*)\n/gm)].map(([, line]) => `${line}\n`).join('');
    expect(printed).toBe(said);
  },
);
