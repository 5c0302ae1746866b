import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { type Host, openTerminal } from '../../../src/cli/terminal.ts';
import { makeFolder } from '../esep.ts';

const folder = makeFolder();
let stop = () => {};
afterAll(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a configuration that is saved while files are being checked is gone by all the same', async () => {
  let said = '';
  const output = {
    write: (text: string) => {
      said += text;
    },
  };
  const host: Host = {
    argv: [],
    env: {},
    platform: 'linux',
    stdout: output,
    stderr: output,
    once: (_, handler) => {
      stop = handler;
    },
  };
  writeFileSync(join(folder, 'a.yaml'), readFileSync('samples/mistake.yaml'));
  let isSaved = false;
  const terminal = {
    ...openTerminal(host, ''),
    // What is asked for once a file has been read, when its configuration was looked for.
    today: () => {
      if (!isSaved) writeFileSync(join(folder, 'esep.config.yaml'), "checks: { '*': 'off' }\n");
      isSaved = true;
      return '2026-01-01';
    },
  };
  void runCheck(terminal, [folder], { watch: true });
  await expect.poll(() => said, { timeout: 20_000 }).toContain('все сходится');
}, 30_000);
