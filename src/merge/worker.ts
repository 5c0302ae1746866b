import { parentPort, workerData } from 'node:worker_threads';
import { placeFigures } from './place-figures.ts';
import { readSubmission } from './read-submission.ts';
import type { Task, WorkerData } from './task.ts';

/** A worker of the pool: does what it is told, one task at a time, and answers with what came of it. */
const { reference, today } = workerData as WorkerData;

async function work(task: Task): Promise<unknown> {
  switch (task.do) {
    case 'read':
      return readSubmission(task.file, reference, today, task.policy);
    case 'place':
      return placeFigures(task.file, task.keys, reference);
    case 'return': {
      const { writeReturn } = await import('./write-return.ts');
      return writeReturn(task, reference, today);
    }
    default:
      return task satisfies never;
  }
}

// An error that nobody caught ends the worker, which the pool takes for the fault of this task.
parentPort?.on('message', (task: Task) => void work(task).then((answer) => parentPort?.postMessage(answer)));
