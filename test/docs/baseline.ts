import type { Check } from '../../src/checks/check.ts';
import { findCheck } from '../../src/checks/list.ts';
import { checkSource } from '../../src/checks/run.ts';
import { messageOf } from '../../src/formatters/words.ts';
import { entriesOf, staleErrors } from '../../src/policy/baseline.ts';
import { readBaselineFile } from '../../src/policy/baseline-file.ts';
import { readBytes } from '../../src/source/read.ts';
import { readYaml } from '../../src/source/yaml.ts';
import type { BaselineGiven } from './example.ts';
import { checkRead, type Outcome, options } from './outcome.ts';

/** The names of the two files. */
export const [BASELINE, DATA] = ['esep.baseline.yaml', 'school.yaml'];

/** Holds a baseline against what is found in the file that it is about. */
export async function checkBaseline({ baseline, data }: BaselineGiven): Promise<Outcome> {
  const { findings } = checkRead(await readBytes(DATA, Buffer.from(data), options));
  const read = readBaselineFile(baseline);
  if (!('entries' in read)) throw new Error(`no baseline: ${JSON.stringify(read)}`);
  const found = entriesOf(
    findings,
    (file) => file,
    (finding) => messageOf(finding, findCheck(finding.check) as Check, 'ru'),
  );
  const source = readYaml(BASELINE, baseline);
  const errors = staleErrors(read.entries, new Map([[DATA, [...found.values()]]]), BASELINE);
  return { findings: checkSource({ ...source, errors }), sources: [source] };
}
