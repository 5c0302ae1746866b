import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** A worker that never answers; that it was given a file it says in a file of its own. */
parentPort.on('message', () => writeFileSync('begun', ''));
