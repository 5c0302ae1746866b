import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Outcome, runPool } from '../../src/merge/pool.ts';

const settings = { file: resolve('test/merge/odd-worker.mjs'), data: undefined, jobs: 2, limit: 1000 };

async function outcomesOf(tasks: Iterable<string>, jobs = 2): Promise<Outcome<string, string>[]> {
  const outcomes: Outcome<string, string>[] = [];
  for await (const outcome of runPool<string, string>(tasks, { ...settings, jobs })) outcomes.push(outcome);
  return outcomes.sort((a, b) => (a.task < b.task ? -1 : 1));
}

test('every task has one outcome, however many workers there are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ minLength: 3 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (names, jobs) => {
        const tasks = names.map((name) => `file ${name}`);
        const outcomes = await outcomesOf(tasks, jobs);
        expect(outcomes).toEqual(tasks.sort().map((task) => ({ task, answer: `read ${task}` })));
      },
    ),
    { numRuns: 10 },
  );
});

test('a task that breaks its worker costs its own answer only', async () => {
  expect(await outcomesOf(['a', 'throw', 'b', 'exit', 'c', 'reject', 'd'])).toEqual([
    { task: 'a', answer: 'read a' },
    { task: 'b', answer: 'read b' },
    { task: 'c', answer: 'read c' },
    { task: 'd', answer: 'read d' },
    { task: 'exit', failure: 'crash' },
    { task: 'reject', failure: 'crash' },
    { task: 'throw', failure: 'crash' },
  ]);
});

test('an endless task is given up, and the rest is done meanwhile', async () => {
  expect(await outcomesOf(['a', 'endless', 'b', 'c'])).toEqual([
    { task: 'a', answer: 'read a' },
    { task: 'b', answer: 'read b' },
    { task: 'c', answer: 'read c' },
    { task: 'endless', failure: 'timeout' },
  ]);
});

test('whoever stops listening stops the workers', async () => {
  const tasks = ['a', 'b', 'c', 'endless'];
  for await (const { task } of runPool<string, string>(tasks, settings)) {
    expect(tasks).toContain(task);
    break;
  }
});
