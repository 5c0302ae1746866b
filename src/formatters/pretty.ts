import { Chalk, type ChalkInstance } from 'chalk';
import type { Finding, Severity } from '../checks/check.ts';
import { helpOf } from '../checks/help.ts';
import { findCheck } from '../checks/list.ts';
import { formatMessage } from '../language/message.ts';
import { formatNumber } from '../language/numbers.ts';
import { placeInFile, placeText } from '../source/position.ts';
import { terminalTexts } from '../text/list.ts';
import type { FormatContext, Formatter } from './formatter.ts';
import { labelText, messageOf, summaryText, workingText } from './words.ts';

const LABEL_WIDTH = 60;
const EXCERPT_WIDTH = 100;

/** Findings as a good compiler prints them: the place, the line or cell, the sum, what to do; a summary at the end. */
export const pretty: Formatter = {
  id: 'pretty',
  format(findings, context) {
    const { lang, sources, most = Number.POSITIVE_INFINITY } = context;
    const chalk = new Chalk({ level: context.colour ? 1 : 0 });
    const explained = new Set<string>();
    const shown = findings.slice(0, most);
    const paragraphs = shown.map((finding) => paragraph(finding, explained, chalk, context));
    const hidden = findings.length - shown.length;
    if (hidden > 0) paragraphs.push(formatMessage(lang, terminalTexts[lang].moreFindings, { count: hidden }));
    const summary = summaryText(findings, sources.length, lang);
    const example = findings.find(({ severity }) => severity === 'error') ?? findings[0];
    const hint = example && formatMessage(lang, terminalTexts[lang].explainHint, { check: example.check });
    const colour = findings.some(({ severity }) => severity === 'error') ? chalk.red : chalk.green;
    return [...paragraphs, [colour.bold(summary), ...(hint ? [chalk.dim(hint)] : [])].join('\n'), '']
      .join('\n\n')
      .replace(/\n\n$/, '\n');
  },
};

function paragraph(
  finding: Finding,
  explained: Set<string>,
  chalk: ChalkInstance,
  { lang, sources }: FormatContext,
): string {
  const check = findCheck(finding.check);
  if (!check) throw new Error(`no check ${finding.check}`);
  const text = terminalTexts[lang];
  const help = helpOf(check, lang, finding.values);
  const first = !explained.has(help);
  explained.add(help);
  const lines = [
    `${chalk.bold(placeText(finding.at))}  ${severityColour(chalk, finding.severity)(text.severity[finding.severity])}  ${chalk.dim(finding.check)}`,
    ...excerptLines(finding, sources, chalk),
    `  ${messageOf(finding, check, lang)}`,
    ...termLines(finding, chalk, lang),
    ...(finding.related ?? []).map((at) => chalk.dim(`  ${text.related} ${placeText(at)}`)),
    ...(first ? [`  ${chalk.cyan(text.whatToDo)} ${help}`] : []),
  ];
  return lines.join('\n');
}

/** The offending line with a mark under the value, or the cell with what it shows. */
function excerptLines({ at }: Finding, sources: FormatContext['sources'], chalk: ChalkInstance): string[] {
  const excerpt = sources.find(({ file }) => file === at.file)?.excerpt(at);
  if (excerpt === undefined || excerpt.trim() === '') return [];
  if ('line' in at) {
    const gutter = String(at.line).padStart(6);
    // A long paragraph is cut around the place, so that the mark stays under it.
    const start = at.column > EXCERPT_WIDTH ? at.column - 20 : 0;
    const shown = excerpt.slice(start, start + EXCERPT_WIDTH).replace(/\t/g, ' ');
    return [
      chalk.dim(`${gutter} │ `) + shown,
      chalk.dim(`${' '.repeat(6)} │ `) + ' '.repeat(at.column - 1 - start) + chalk.red('^'),
    ];
  }
  return 'cell' in at
    ? [chalk.dim(`${at.cell.padStart(6)} │ `) + excerpt.replace(/\s+/g, ' ').slice(0, EXCERPT_WIDTH)]
    : [];
}

/** The working of a sum, and each term with its place. */
function termLines(finding: Finding, chalk: ChalkInstance, lang: FormatContext['lang']): string[] {
  const working = workingText(finding);
  if (!working) return [];
  const terms = finding.terms ?? [];
  const width = Math.max(...terms.map(({ value }) => formatNumber(value).length));
  return [
    `  ${chalk.bold(working)}`,
    ...terms.map(({ label, value, at }) => {
      const words = labelText(label, lang);
      const cut = words.length > LABEL_WIDTH ? `${words.slice(0, LABEL_WIDTH - 1)}…` : words;
      return `    ${formatNumber(value).padStart(width)}  ${cut}  ${chalk.dim(placeInFile(at))}`;
    }),
  ];
}

function severityColour(chalk: ChalkInstance, severity: Severity): ChalkInstance {
  return severity === 'error' ? chalk.red.bold : severity === 'warning' ? chalk.yellow.bold : chalk.blue.bold;
}
