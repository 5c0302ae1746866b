import { defaultPolicy, type PolicyOf } from '../policy/policy.ts';
import { type PoolSettings, runPool } from './pool.ts';
import { failedReading, type Reading } from './read-submission.ts';
import type { Task } from './task.ts';
import type { Return, ReturnRequest } from './write-return.ts';

/**
 * Reads many files at once, each judged by its policy; they come as they are done, each exactly once, whatever befell
 * its reader.
 */
export async function* readAll(
  files: readonly string[],
  pool: PoolSettings,
  policyOf: PolicyOf = async () => defaultPolicy,
): AsyncGenerator<Reading> {
  const tasks: Task[] = [];
  for (const file of files) {
    const policy = await policyOf(file);
    // What holds anyway need not be sent.
    tasks.push(policy === defaultPolicy ? { do: 'read', file } : { do: 'read', file, policy });
  }
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
