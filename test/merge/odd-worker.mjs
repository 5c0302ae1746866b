import { parentPort } from 'node:worker_threads';

/** A worker that some tasks break: each in a way in which a hostile file might. */
parentPort.on('message', (task) => {
  if (task === 'throw') throw new Error('broken');
  if (task === 'reject') void Promise.reject(new Error('broken'));
  else if (task === 'exit') process.exit(0);
  else if (task === 'endless') for (;;);
  else if (task === 'noise') console.log('noise');
  if (task !== 'reject') parentPort.postMessage(`read ${task}`);
});
