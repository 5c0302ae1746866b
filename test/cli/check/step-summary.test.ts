import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addStepSummary } from '../../../src/cli/check/step-summary.ts';
import { openTerminal } from '../../../src/cli/terminal.ts';

function terminalOf(env: Readonly<Record<string, string>>) {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const host = { argv: [], env: { LANG: 'ru', ...env }, platform: 'linux', stdout: stream, stderr: stream };
  return { terminal: openTerminal(host, ''), said };
}

test('the summary of a step is added to, never replaced', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'esep-')), 'summary.md');
  writeFileSync(file, 'no end of line');
  const { terminal, said } = terminalOf({ GITHUB_STEP_SUMMARY: file });
  await addStepSummary(terminal, '## Бір\n');
  await addStepSummary(terminal, '## Екі\n');
  expect(readFileSync(file, 'utf8')).toBe('no end of line\n## Бір\n\n## Екі\n');
  expect(said).toEqual([]);
});

test('a summary that cannot be written is said', async () => {
  const file = join(tmpdir(), 'esep-no-such-folder', 'summary.md');
  const { terminal, said } = terminalOf({ GITHUB_STEP_SUMMARY: file });
  await addStepSummary(terminal, 'x');
  expect(said).toEqual([expect.stringContaining(`Не удалось записать файл ${file}`)]);
});

test('outside of a CI nothing is written', async () => {
  const { terminal, said } = terminalOf({});
  await addStepSummary(terminal, 'x');
  expect(said).toEqual([]);
});
