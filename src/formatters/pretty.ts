import { Chalk, type ChalkInstance } from 'chalk';
import type { Finding, Severity } from '../checks/check.ts';
import { counts } from '../checks/severity.ts';
import { formatMessage } from '../language/message.ts';
import { visibleText } from '../language/visible-text.ts';
import { linePlace, type Position } from '../source/position.ts';
import { terminalTexts } from '../text/list.ts';
import { type Description, describeFinding, shorten } from './description.ts';
import { type Excerpt, openExcerpts } from './excerpts.ts';
import type { FormatContext, Formatter } from './formatter.ts';
import { setAsideText, summaryText } from './words.ts';

const LABEL_WIDTH = 60;

interface Pen extends Pick<FormatContext, 'lang'> {
  readonly chalk: ChalkInstance;
  readonly excerptOf: (at: Position) => Excerpt | undefined;
  /** The advice that has been given once. */
  readonly explained: Set<string>;
}

/**
 * Findings as a good compiler prints them: the place, the line or cell, the sum, what to do; a summary at the end.
 * The suppressed are counted there and not printed, the known are printed with a mark.
 */
export const pretty: Formatter = {
  id: 'pretty',
  format(findings, { lang, colour, sources, most = Number.POSITIVE_INFINITY }) {
    const text = terminalTexts[lang];
    const chalk = new Chalk({ level: colour ? 1 : 0 });
    const pen: Pen = { lang, chalk, excerptOf: openExcerpts(sources), explained: new Set() };
    const visible = findings.filter(({ suppressed }) => suppressed === undefined);
    const shown = visible.slice(0, most);
    const hidden = visible.length - shown.length;
    const setAside = setAsideText(findings, lang);
    const example = exampleOf(visible);
    const reports = [...new Set(shown.flatMap(({ at }) => ('cell' in at && linePlace(at) ? [at.file] : [])))];
    const [report] = reports;
    const paint = findings.some((finding) => counts(finding) && finding.severity === 'error') ? chalk.red : chalk.green;
    const end = [
      paint.bold(summaryText(findings, sources.length, lang)),
      ...(setAside ? [chalk.dim(setAside)] : []),
      ...(report === undefined
        ? []
        : [
            chalk.dim(
              formatMessage(lang, text.formats.carriedLines, { count: reports.length, file: visibleText(report) }),
            ),
          ]),
      ...(example ? [chalk.dim(formatMessage(lang, text.explainHint, { check: example.check }))] : []),
    ];
    const paragraphs = [
      ...shown.map((finding) => paragraph(finding, pen)),
      ...(hidden > 0 ? [formatMessage(lang, text.moreFindings, { count: hidden })] : []),
      end.join('\n'),
    ];
    return `${paragraphs.join('\n\n')}\n`;
  },
};

/** The finding whose check is the first to be read about. */
function exampleOf(findings: readonly Finding[]): Finding | undefined {
  const counted = findings.filter(counts);
  return counted.find(({ severity }) => severity === 'error') ?? counted[0] ?? findings[0];
}

function paragraph(finding: Finding, pen: Pen): string {
  const { chalk, lang, explained } = pen;
  const text = terminalTexts[lang];
  const description = describeFinding(finding, lang);
  const { where, severity, message, help, related } = description;
  const first = !explained.has(help);
  explained.add(help);
  const head = [
    chalk.bold(where),
    severityColour(chalk, finding.severity)(severity),
    chalk.dim(finding.check),
    ...(finding.known ? [chalk.dim(text.formats.known)] : []),
  ];
  const lines = [
    head.join('  '),
    ...excerptLines(finding, pen),
    `  ${message}`,
    ...termLines(description, chalk),
    ...related.map((place) => chalk.dim(`  ${text.related} ${place}`)),
    ...(first ? [`  ${chalk.cyan(text.whatToDo)} ${help}`] : []),
  ];
  return lines.join('\n');
}

/** The offending line with a mark under the value, or the cell with what it shows. */
function excerptLines({ at }: Finding, { chalk, excerptOf }: Pen): readonly string[] {
  const excerpt = excerptOf(at);
  if (!excerpt) return [];
  const { place, text, mark } = excerpt;
  const line = chalk.dim(`${place.padStart(6)} │ `) + text;
  return mark === undefined ? [line] : [line, chalk.dim(`${' '.repeat(6)} │ `) + ' '.repeat(mark) + chalk.red('^')];
}

/** The working of a sum, and each term with its place. */
function termLines({ working, terms }: Description, chalk: ChalkInstance): readonly string[] {
  if (!working) return [];
  const width = Math.max(...terms.map(({ value }) => value.length));
  return [
    `  ${chalk.bold(working)}`,
    ...terms.map(
      ({ label, value, place }) => `    ${value.padStart(width)}  ${shorten(label, LABEL_WIDTH)}  ${chalk.dim(place)}`,
    ),
  ];
}

function severityColour(chalk: ChalkInstance, severity: Severity): ChalkInstance {
  return severity === 'error' ? chalk.red.bold : severity === 'warning' ? chalk.yellow.bold : chalk.blue.bold;
}
