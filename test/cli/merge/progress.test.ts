import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../../src/cli/merge/progress.ts';
import { openTerminal } from '../../../src/cli/terminal.ts';

const silent = { write: () => true };
/** Goes to the start of the line and clears it. */
const CLEAR = '\r\u001B[K';
const host = { argv: [], env: { LC_ALL: 'ru' }, platform: 'linux', stdout: silent, stderr: silent };
const terminal = openTerminal(host, '');

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** What is shown of a thousand files, one in ten milliseconds. */
function show(isTTY: boolean, quiet: boolean): readonly string[] {
  const shown: string[] = [];
  const progress = showProgress(
    terminal,
    { isTTY, write: (text) => shown.push(text.replaceAll('\u00a0', ' ')) },
    1000,
    quiet,
  );
  for (let done = 1; done <= 1000; done++) {
    vi.advanceTimersByTime(10);
    progress.tell(done);
  }
  progress.end();
  return shown;
}

test('a log has a line every five seconds, with the count and the time left', () => {
  expect(show(false, false)).toEqual([
    'Прочитано файлов: 500 из 1000 (50 %), осталось около 5 с\n',
    'Прочитано файлов: 1000 из 1000 (100 %), осталось около 0 с\n',
  ]);
});

test('a terminal has one bar, drawn anew ten times a second and taken away at the end', () => {
  const shown = show(true, false);
  expect(shown.length).toBeGreaterThan(90);
  expect(shown.length).toBeLessThan(110);
  const frames = shown.map((frame) => frame.replace(CLEAR, ''));
  expect(shown.every((frame) => frame.startsWith(CLEAR))).toBe(true);
  for (const frame of frames.slice(0, -1)) expect(frame).toMatch(/^[█░]{24} Прочитано файлов: \S+ из 1\s?000 /);
  expect(frames.at(-1)).toBe('');
});

test('nothing is shown where quiet is asked for', () => {
  expect([...show(false, true), ...show(true, true)]).toEqual([]);
});
