import type { Check, Finding, Severity, Suppressed } from '../checks/check.ts';
import { fingerprintsOf } from '../checks/fingerprint.ts';
import { helpOf } from '../checks/help.ts';
import { formatNumber } from '../language/numbers.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import type { FormatContext, Formatter } from './formatter.ts';
import { placedMessage } from './placed-message.ts';
import { artifactLocation, BASE_ID, sarifLocation } from './sarif-places.ts';
import { ESEP_VERSION } from './version.ts';
import { checkOf, labelText } from './words.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const KINDS: Readonly<Record<Suppressed['kind'], string>> = { file: 'inSource', config: 'external' };

/** Findings as SARIF 2.1.0, which code hosts and editors show at their lines. */
export const sarif: Formatter = {
  id: 'sarif',
  format(findings, context) {
    const { lang, sources } = context;
    const checks = [...new Set(findings.map(checkOf))];
    const fingerprints = fingerprintsOf(findings);
    const run = {
      tool: {
        driver: {
          name: 'esep',
          version: ESEP_VERSION,
          language: lang,
          rules: checks.map((check) => rule(check, lang)),
        },
      },
      language: lang,
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [BASE_ID]: { description: { text: 'The folder in which esep was run.' } } },
      // Every file is named, so that a reader of the log can tell a clean one from one that was left out.
      artifacts: sources.map(({ file }) => ({ location: artifactLocation(file), roles: ['analysisTarget'] })),
      results: findings.map((finding) => ({
        ...result(finding, context),
        ruleIndex: checks.indexOf(checkOf(finding)),
        partialFingerprints: { 'esep/v1': fingerprints.get(finding) },
      })),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function rule(check: Check, lang: SpeechLanguage): object {
  const help = helpOf(check, lang);
  return {
    id: check.id,
    // The first sentence says what should be so, the rest what to do.
    shortDescription: { text: /^.+?[.!?](?=\s|$)/su.exec(help)?.[0] ?? help },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[check.severity] },
  };
}

function result(finding: Finding, { lang, baseline }: FormatContext): object {
  const { check, severity, at, suppressed, known } = finding;
  const related = relatedLocations(finding, lang);
  return {
    ruleId: check,
    level: LEVELS[severity],
    message: { text: placedMessage(finding, lang) },
    locations: [sarifLocation(at)],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(suppressed && { suppressions: [suppression(suppressed)] }),
    ...(baseline && { baselineState: known ? 'unchanged' : 'new' }),
  };
}

function relatedLocations({ terms = [], related = [] }: Finding, lang: SpeechLanguage): readonly object[] {
  const places = [
    ...terms.map(({ label, value, at }) => ({ at, text: `${labelText(label, lang)}: ${formatNumber(value)}` })),
    ...related.map((at) => ({ at, text: terminalTexts[lang].related.replace(/:$/, '') })),
  ];
  return places.map(({ at, text }, id) => ({ id, ...sarifLocation(at), message: { text } }));
}

function suppression({ kind, reason, at }: Suppressed): object {
  return { kind: KINDS[kind], status: 'accepted', justification: reason, location: sarifLocation(at) };
}
