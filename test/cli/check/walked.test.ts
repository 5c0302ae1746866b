import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { walkedIn } from '../../../src/cli/check/walked.ts';

test('a run knows what lies in the folders that it went through, and nothing of what lies elsewhere or was closed', () => {
  const isWalked = walkedIn({ folders: ['data', 'data/a'], errors: [] });
  expect(['data', 'data/a/b.yaml', 'data/gone/c.yaml', 'data/..a', resolve('data/a')].map(isWalked)).toEqual(
    Array(5).fill(true),
  );
  expect(['.', 'other/b.yaml', 'database/b.yaml', '../data'].map(isWalked)).toEqual(Array(4).fill(false));
  const closed = walkedIn({
    folders: ['data', 'data/a'],
    errors: [{ check: 'file/no-access', at: { file: 'data/a' } }],
  });
  expect(['data', 'data/a', 'data/b'].map(closed)).toEqual([false, false, true]);
});
