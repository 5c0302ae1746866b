import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('measure.py', import.meta.url));

/**
 * Gives a function that runs a command and tells what the whole process took. Only the system knows the processor time
 * and the memory of a process that has ended, and Python can ask it; without Python there is the time by the clock.
 */
export function openMeter(python) {
  if (!python) return { measure: measureTime, close() {} };
  const meter = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: meter.stdout })[Symbol.asyncIterator]();
  return {
    async measure(command) {
      meter.stdin.write(`${JSON.stringify(command)}\n`);
      return JSON.parse((await answers.next()).value);
    },
    close: () => meter.stdin.end(),
  };
}

function measureTime([file, ...words]) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(file, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  return { wall: (performance.now() - start) / 1000, code: status, output: `${stdout}${stderr}` };
}
