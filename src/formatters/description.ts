import type { Finding, Term } from '../checks/check.ts';
import { helpOf } from '../checks/help.ts';
import { formatNumber } from '../language/numbers.ts';
import { visibleText } from '../language/visible-text.ts';
import { type Position, placeInFile, placeText } from '../source/position.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { checkOf, labelText, messageOf, workingText } from './words.ts';

/** A finding with every word chosen, each in one line, still without a form. */
export interface Description {
  readonly finding: Finding;
  /** Where in its file; empty for the file as a whole. */
  readonly place: string;
  /** The same with its file. */
  readonly where: string;
  readonly severity: string;
  readonly message: string;
  readonly working?: string | undefined;
  readonly terms: readonly { readonly value: string; readonly label: string; readonly place: string }[];
  readonly related: readonly string[];
  readonly help: string;
}

/** Puts a finding into words. */
export function describeFinding(finding: Finding, lang: SpeechLanguage): Description {
  const check = checkOf(finding);
  return {
    finding,
    place: visibleText(placeInFile(finding.at)),
    where: visibleText(placeText(finding.at)),
    severity: terminalTexts[lang].severity[finding.severity],
    message: visibleText(messageOf(finding, check, lang)),
    working: workingText(finding),
    terms: (finding.terms ?? []).map((term) => describeTerm(term, finding.at, lang)),
    related: (finding.related ?? []).map((at) => visibleText(placeText(at))),
    help: visibleText(helpOf(check, lang, finding.values)),
  };
}

function describeTerm(
  { label, value, at }: Term,
  beside: Position,
  lang: SpeechLanguage,
): Description['terms'][number] {
  const place = at.file === beside.file ? placeInFile(at) : placeText(at);
  return { value: formatNumber(value), label: visibleText(labelText(label, lang)), place: visibleText(place) };
}

/** Findings by the file they are in, in the order they came in. */
export function groupByFile<T extends { readonly at: Position }>(
  findings: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const finding of findings) {
    const group = groups.get(finding.at.file);
    if (group) group.push(finding);
    else groups.set(finding.at.file, [finding]);
  }
  return groups;
}

/** The beginning of a text that is too long for its form. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
