import type { Check, Finding, Severity, Words } from '../checks/check.ts';
import { findCheck } from '../checks/list.ts';
import { counts } from '../checks/severity.ts';
import { formatMessage } from '../language/message.ts';
import { formatNumber } from '../language/numbers.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';

/** The check that found it. */
export function checkOf({ check }: Finding): Check {
  const found = findCheck(check);
  if (!found) throw new Error(`no check ${check}`);
  return found;
}

/** A finding's message in a language, its placeholders filled in. */
export function messageOf(finding: Finding, check: Check, lang: SpeechLanguage): string {
  const values = Object.fromEntries(
    Object.entries(finding.values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[lang] : value,
    ]),
  );
  return formatMessage(lang, check.message[lang], values);
}

/** The working of a failed sum: `4 + 2 + 0 = 6`. */
export function workingText(finding: Finding): string | undefined {
  const { terms = [] } = finding;
  if (terms.length === 0) return undefined;
  const sum = terms.reduce((total, { value }) => total + value, 0);
  return `${terms.map(({ value }) => formatNumber(value)).join(' + ')} = ${formatNumber(sum)}`;
}

/** A label of a term in a language. */
export function labelText(label: Words | string, lang: SpeechLanguage): string {
  return typeof label === 'string' ? label : label[lang];
}

/** How many findings that count there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const numbers = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (counts(finding)) numbers[finding.severity]++;
  return numbers;
}

/** The last line of a check: how many files, how many findings that count. */
export function summaryText(findings: readonly Finding[], files: number, lang: SpeechLanguage): string {
  const text = terminalTexts[lang];
  if (files === 0 && !findings.some(counts)) return text.formats.nothingChecked;
  if (findings.length === 0) return formatMessage(lang, text.summaryClean, { files });
  if (!findings.some(counts)) {
    const { nothingNew, nothingLeft } = text.formats;
    // Only beside a baseline is anything new or old.
    return formatMessage(lang, findings.some(({ known }) => known) ? nothingNew : nothingLeft, { files });
  }
  const { error: errors, warning: warnings, info: infos } = countSeverities(findings);
  const summary = formatMessage(lang, text.summary, { files, errors, warnings, infos });
  return files === 0 ? `${text.formats.nothingChecked} ${summary}` : summary;
}

/** How many findings do not count, and why: beside the summary, so that nothing is out of sight. */
export function setAsideText(findings: readonly Finding[], lang: SpeechLanguage): string | undefined {
  const { suppressedCount, knownCount } = terminalTexts[lang].formats;
  const suppressed = findings.filter((finding) => finding.suppressed !== undefined).length;
  const known = findings.filter(isKnown).length;
  const sentences = [
    ...(suppressed > 0 ? [formatMessage(lang, suppressedCount, { count: suppressed })] : []),
    ...(known > 0 ? [formatMessage(lang, knownCount, { count: known })] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** Whether a finding stands in the baseline and nobody has decided on it besides. */
export function isKnown({ known, suppressed }: Finding): boolean {
  return known === true && suppressed === undefined;
}
