import type { Finding } from '../../src/checks/check.ts';
import { checkData } from '../../src/checks/check-data.ts';
import { createData } from '../../src/model/data.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { judge } from '../../src/policy/judge.ts';
import { type ConfigSuppression, defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { readBytes } from '../../src/source/read.ts';

/** The day of the tests. */
export const TODAY = '2026-03-01';

/** What a text or a workbook comes to by a policy. */
export async function judged(content: string | Uint8Array, policy: Partial<Policy> = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const source = await readBytes('f', bytes, createOptions(defaultReference));
  const findings = checkData(createData(source), defaultReference);
  return { source, before: findings, ...judge(findings, source, { ...defaultPolicy, ...policy }, TODAY) };
}

/** A suppression as a configuration holds it; `line` tells it from others. */
export function configured(line: number, checks: readonly string[], more: Partial<ConfigSuppression> = {}) {
  return { at: { file: 'esep.config.yaml', line, column: 5 }, checks, reason: 'decided', ...more };
}

/** Findings as `id@line` or `id@cell`, those that do not count in brackets. */
export function tell(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ check, at, suppressed }) => {
    const place = 'line' in at ? at.line : 'cell' in at ? at.cell : '';
    return suppressed ? `[${check}@${place}]` : `${check}@${place}`;
  });
}
