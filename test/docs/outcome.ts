import type { Finding } from '../../src/checks/check.ts';
import { checkData } from '../../src/checks/check-data.ts';
import { createData } from '../../src/model/data.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { judge } from '../../src/policy/judge.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import type { Source } from '../../src/source/source.ts';

/** What the checks say of an example. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly sources: readonly Pick<Source, 'file' | 'excerpt'>[];
  /** Whether nothing of it could be read: what is then found cannot be turned off. */
  readonly unreadable?: boolean;
}

/** The choices that a workbook offers. */
export const options = createOptions(defaultReference);

/** The day on which the examples are checked. */
export const TODAY = '2026-08-03';

/** Runs the checks on a file of data of any kind. */
export function checkRead(source: Source): Outcome {
  const all = checkData(createData(source), defaultReference);
  const { findings } = judge(all, source, defaultPolicy, TODAY);
  return { findings, sources: [source], unreadable: source.data === undefined };
}
