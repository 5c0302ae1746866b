import type { Finding, Severity } from '../checks/check.ts';
import { counts, gravestFirst } from '../checks/severity.ts';
import { formatMessage } from '../language/message.ts';
import type { Position } from '../source/position.ts';
import { posixPath } from '../source/posix-path.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { describeFinding } from './description.ts';
import type { Formatter } from './formatter.ts';
import { setAsideText, summaryText } from './words.ts';

/** GitHub shows so many annotations of a kind in a step and drops the others without a word. */
const MOST = 10;
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Findings as workflow commands of GitHub, which it shows beside the lines of a pull request: ten at most, the gravest
 * first. Only what counts is annotated: the suppressed and the known stand in the summary of the step. A place in Excel
 * has no line, so its cell is said in the text.
 */
export const github: Formatter = {
  id: 'github',
  format(findings, { lang, sources, hasStepSummary, most = MOST }) {
    const counted = gravestFirst(findings.filter(counts));
    const shown = counted.length <= Math.min(most, MOST) ? counted : counted.slice(0, Math.min(most, MOST - 1));
    const [left] = counted.slice(shown.length);
    const count = counted.length - shown.length;
    const { moreFindings, formats } = terminalTexts[lang];
    const sentence = hasStepSummary ? formats.annotationsLeft : moreFindings;
    const lines = [
      ...shown.map((finding) => annotation(finding, lang)),
      ...(left ? [command(left.severity, { title: 'esep' }, formatMessage(lang, sentence, { count }))] : []),
      // For whoever reads the log: no data in it, so that it cannot be taken for a command.
      [summaryText(findings, sources.length, lang), setAsideText(findings, lang) ?? []].flat().join(' '),
    ];
    return `${lines.join('\n')}\n`;
  },
};

function annotation(finding: Finding, lang: SpeechLanguage): string {
  const { place, message, working, help } = describeFinding(finding, lang);
  const { whatToDo } = terminalTexts[lang];
  const text = [
    'cell' in finding.at ? `${place}: ${message}` : message,
    ...(working ? [working] : []),
    `${whatToDo} ${help}`,
  ];
  return command(finding.severity, { ...placeProperties(finding.at), title: finding.check }, text.join('\n'));
}

function placeProperties(at: Position): Readonly<Record<string, string | number>> {
  const file = posixPath(at.file);
  return 'line' in at ? { file, line: at.line, col: at.column } : { file };
}

function command(severity: Severity, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${LEVELS[severity]} ${list.join(',')}::${escapeData(text)}`;
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
