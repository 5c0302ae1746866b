import { Worker } from 'node:worker_threads';

/** What became of one task: its answer, or why there is none. */
export type Outcome<Task, Answer> =
  | { readonly task: Task; readonly answer: Answer }
  | { readonly task: Task; readonly failure: 'crash' | 'timeout' };

export interface PoolSettings {
  /** The worker's file; it answers each message with one message of its own. */
  readonly file: string;
  /** What every worker is given when it starts. */
  readonly data: unknown;
  readonly jobs: number;
  /** Milliseconds after which a task is given up and its worker with it. */
  readonly limit: number;
}

/** Megabytes of heap of one worker: ten times what the largest real file needs. */
const MAX_HEAP = 768;

/**
 * Runs tasks in worker threads and gives the outcomes as they come. A task that breaks its worker or takes too long costs
 * its own answer only: another worker takes its place. Whoever stops listening stops the workers.
 */
export async function* runPool<Task, Answer>(
  tasks: Iterable<Task>,
  settings: PoolSettings,
): AsyncGenerator<Outcome<Task, Answer>> {
  const waiting = tasks[Symbol.iterator]();
  const lanes = new Set<Worker>();
  const outcomes: Outcome<Task, Answer>[] = [];
  let wake = (): void => {};
  const give = (outcome: Outcome<Task, Answer>): void => {
    outcomes.push(outcome);
    wake();
  };

  const openLane = (): void => {
    const first = waiting.next();
    if (first.done) return;
    let task: Task = first.value;
    const worker = new Worker(settings.file, {
      workerData: settings.data,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
      // What a library might print would be taken for output of ours.
      stdout: true,
      stderr: true,
    });
    lanes.add(worker);
    let timer: NodeJS.Timeout;
    const start = (): void => {
      timer = setTimeout(() => fail('timeout'), settings.limit);
      worker.postMessage(task);
    };
    const close = (): void => {
      clearTimeout(timer);
      lanes.delete(worker);
      worker.removeAllListeners('exit');
      void worker.terminate();
    };
    const fail = (failure: 'crash' | 'timeout'): void => {
      if (!lanes.has(worker)) return;
      close();
      openLane();
      give({ task, failure });
    };
    worker.on('message', (answer: Answer) => {
      clearTimeout(timer);
      const answered = task;
      const next = waiting.next();
      if (next.done) close();
      else {
        task = next.value;
        start();
      }
      give({ task: answered, answer });
    });
    worker.on('error', () => fail('crash'));
    worker.on('exit', () => fail('crash'));
    start();
  };

  try {
    for (let lane = 0; lane < settings.jobs; lane++) openLane();
    while (lanes.size > 0 || outcomes.length > 0) {
      const outcome = outcomes.shift();
      if (outcome) yield outcome;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    for (const worker of lanes) void worker.terminate();
  }
}
