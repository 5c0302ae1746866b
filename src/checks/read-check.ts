import { type Check, defineCheck, type Severity, type Words } from './check.ts';

/** A check whose problems were found while the file was being read: it gives them their words. */
export function readCheck(id: string, severity: Severity, message: Words, help: Words): Check {
  return defineCheck({
    id,
    on: 'source',
    severity,
    message,
    help,
    *run(source) {
      for (const { check, ...problem } of source.errors) if (check === id) yield problem;
    },
  });
}
