import type { Severity } from '../checks/check.ts';
import { fingerprintsOf } from '../checks/fingerprint.ts';
import { counts } from '../checks/severity.ts';
import { posixPath } from '../source/posix-path.ts';
import type { Formatter } from './formatter.ts';
import { placedMessage } from './placed-message.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The format cannot do without a number of a line, in either of its two ways to give it; a cell has none. */
const NO_LINE = 0;

/** Findings that count, as a code quality report of GitLab. */
export const gitlab: Formatter = {
  id: 'gitlab',
  format(findings, { lang }) {
    const fingerprints = fingerprintsOf(findings);
    const issues = findings.filter(counts).map((finding) => ({
      description: placedMessage(finding, lang),
      check_name: finding.check,
      fingerprint: fingerprints.get(finding),
      severity: SEVERITIES[finding.severity],
      location: {
        path: posixPath(finding.at.file),
        lines: { begin: 'line' in finding.at ? finding.at.line : NO_LINE },
      },
    }));
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};
