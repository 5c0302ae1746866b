import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Finding } from '../../src/checks/check.ts';
import { checkMerger, locate } from '../../src/checks/merge-places.ts';
import { readSubmission } from '../../src/merge/read-submission.ts';
import { createConsolidated } from '../../src/model/consolidated.ts';
import { merge } from '../../src/model/merge.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createRoster } from '../../src/model/roster.ts';
import { readSource } from '../../src/source/read.ts';
import type { Source } from '../../src/source/source.ts';
import type { MergeGiven } from './example.ts';
import { type Outcome, options, TODAY } from './outcome.ts';

/** The names under which a merge is given its roster and last year's result. */
export const ROSTER = 'roster.yaml';
export const PREVIOUS = 'last-year.yaml';

/** Merges the files of an example and runs the checks on the merge; each file is checked by itself as well. */
export async function checkMerge({ files, roster, previous, deadline }: MergeGiven): Promise<Outcome> {
  return inFolder(async (folder) => {
    const read = async (name: string, text: string): Promise<Source> => {
      await writeFile(join(folder, name), text);
      return readSource(join(folder, name), options);
    };
    const sources = await Promise.all(Object.entries(files).map(([name, text]) => read(name, text)));
    const listed = roster === undefined ? undefined : createRoster(await read(ROSTER, roster));
    const before = previous === undefined ? undefined : createConsolidated(await read(PREVIOUS, previous));
    const readings = await Promise.all(sources.map(({ file }) => readSubmission(file, defaultReference, TODAY)));
    const settings = { ...(listed && { roster: listed.roster }), ...(deadline !== undefined && { deadline }) };
    const merger = merge(
      readings.map(({ submission }) => submission),
      settings,
    );
    const at = listed?.at ?? (() => ({ file: '' }));
    const whole = await checkMerger({ merger, previous: before }, at, defaultReference, (requests) =>
      locate(requests, (file) => readSource(file, options)),
    );
    const own = readings.flatMap(({ findings }) => findings);
    return {
      findings: [...own, ...whole].map((finding) => withoutFolder(finding, folder)),
      sources: [...sources, ...(listed ? [listed.source] : [])].map((source) => withoutFolder(source, folder)),
    };
  });
}

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'esep-docs-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A page must not name the folder in which its example was made. */
export function withoutFolder<T extends Finding | Pick<Source, 'file' | 'excerpt'>>(named: T, folder: string): T {
  const inside = JSON.stringify(folder + sep).slice(1, -1);
  const plain = JSON.parse(JSON.stringify(named).replaceAll(inside, ''));
  return 'excerpt' in named ? { ...plain, excerpt: named.excerpt } : plain;
}
