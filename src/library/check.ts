import { checkData } from '../checks/check-data.ts';
import { createData } from '../model/data.ts';
import { judge } from '../policy/judge.ts';
import { CONFIG_USAGE, configure } from './config.ts';
import { wordFindings } from './findings.ts';
import { openTemplates, READ_USAGE, sourceOf } from './open.ts';
import type * as api from './types.ts';
import { refuseBadOptions } from './usage.ts';

/** Finds what is wrong in a file. */
export async function check(
  input: api.Input | api.ReadResult,
  options: api.CheckOptions = {},
): Promise<readonly api.Finding[]> {
  refuseBadOptions(options, { ...READ_USAGE, ...CONFIG_USAGE });
  const configured = await configure(options);
  const { reference } = await openTemplates(configured);
  const source = await sourceOf(input, reference);
  const policy = configured.policyOf(source.file);
  const found = checkData(createData(source), reference, policy.options);
  return wordFindings(judge(found, source, policy, configured.today).findings, configured.lang);
}
