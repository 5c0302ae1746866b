import { type PoolSettings, runPool } from './pool.ts';
import { failedReading, type Reading } from './read-submission.ts';
import type { Task } from './task.ts';
import type { Return, ReturnRequest } from './write-return.ts';

/** Reads many files at once; they come as they are done, each exactly once, whatever befell its reader. */
export async function* readAll(files: readonly string[], pool: PoolSettings): AsyncGenerator<Reading> {
  const tasks = files.map((file): Task => ({ do: 'read', file }));
  for await (const outcome of runPool<Task, Reading>(tasks, pool)) {
    const { file } = outcome.task;
    if ('answer' in outcome) yield outcome.answer;
    else if (outcome.failure === 'crash') yield failedReading(file, { check: 'file/crash' });
    else yield failedReading(file, { check: 'file/too-slow', values: { seconds: Math.round(pool.limit / 1000) } });
  }
}

/** Writes what is sent back to many schools at once; one whose file broke its worker has nothing written. */
export async function* writeReturns(
  requests: readonly ReturnRequest[],
  pool: PoolSettings,
): AsyncGenerator<{ readonly request: ReturnRequest; readonly written: Return }> {
  const tasks = requests.map((request) => ({ do: 'return' as const, ...request }));
  for await (const outcome of runPool<(typeof tasks)[number], Return>(tasks, pool)) {
    if ('answer' in outcome) yield { request: outcome.task, written: outcome.answer };
  }
}
