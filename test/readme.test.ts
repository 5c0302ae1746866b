import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'esep readme '));
cpSync('samples', join(folder, 'samples'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const readme = readFileSync('README.md', 'utf8');
const commands = [...readme.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n') };
    }),
);

/** The output with a line of `…` in place of what the README leaves out between two lines that it has. */
function shorten(output: string, shown: string): string {
  const [start = '', ...rest] = shown.split('…\n');
  let short = output.slice(0, start.length);
  let left = output.slice(start.length);
  for (const part of rest) {
    const next = part === '' ? left.length : left.indexOf(part);
    if (next < 0) return output;
    short += `…\n${left.slice(next, next + part.length)}`;
    left = left.slice(next + part.length);
  }
  return short + left;
}

test('the README shows commands', () => expect(commands.length).toBeGreaterThan(5));

test.each(commands)('README: $command', ({ command, output }) => {
  const [, ...words] = command.split(' ');
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('bin/esep.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'ru_RU.UTF-8', NO_COLOR: '1' },
  });
  expect(shorten(stdout, output)).toBe(output);
  expect({ stderr, status }).toEqual({ stderr: '', status: /mistake|merge|diff|import/.test(command) ? 1 : 0 });
});

test('every file that the README and the docs link to is there', () => {
  for (const page of [
    'README.md',
    'docs/api.md',
    'docs/templates.md',
    'docs/data.md',
    'docs/performance.md',
    'docs/build.md',
    'docs/verify.md',
  ]) {
    for (const [, target = ''] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(() => readFileSync(join(page, '..', target)), `${page} -> ${target}`).not.toThrow();
    }
  }
});
