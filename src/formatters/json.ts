import type { Finding, Term } from '../checks/check.ts';
import { fingerprintsOf } from '../checks/fingerprint.ts';
import { helpOf } from '../checks/help.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { FINDINGS_VERSION } from './findings-version.ts';
import type { Formatter } from './formatter.ts';
import { ESEP_VERSION } from './version.ts';
import { checkOf, countSeverities, messageOf, workingText } from './words.ts';

/** Findings for other programs; `docs/schemas/findings.v1.schema.json` is the contract, and new fields make version 2. */
export const json: Formatter = {
  id: 'json',
  format(findings, { lang, sources }) {
    const fingerprints = fingerprintsOf(findings);
    const data = {
      version: FINDINGS_VERSION,
      esep: ESEP_VERSION,
      lang,
      files: sources.map(({ file }) => file),
      counts: {
        ...countSeverities(findings),
        suppressed: findings.filter(({ suppressed }) => suppressed).length,
        known: findings.filter(({ known }) => known).length,
      },
      findings: findings.map((finding) => ({
        fingerprint: fingerprints.get(finding),
        ...findingData(finding, lang),
      })),
    };
    return `${JSON.stringify(data, null, 2)}\n`;
  },
};

/** A finding as data, its words in one language. */
export function findingData(finding: Finding, lang: SpeechLanguage) {
  const { severity, at, values = {}, terms = [], related = [], suppressed, known = false } = finding;
  const check = checkOf(finding);
  const working = workingText(finding);
  return {
    check: check.id,
    severity,
    at,
    message: messageOf(finding, check, lang),
    help: helpOf(check, lang, values),
    ...(working !== undefined && { working }),
    values,
    terms: terms.map(termData),
    related,
    known,
    ...(suppressed && { suppressed }),
  };
}

/** A label that is a name of the user's own is the same in every language. */
function termData({ label, value, at }: Term) {
  return { label: typeof label === 'string' ? { kk: label, ru: label, en: label } : label, value, at };
}
