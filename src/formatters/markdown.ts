import type { Finding } from '../checks/check.ts';
import { formatMessage } from '../language/message.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { type Description, describeFinding, groupByFile, shorten } from './description.ts';
import type { Formatter } from './formatter.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { isKnown, setAsideText, summaryText } from './words.ts';

/** GitHub takes no longer comment, and GitLab's limit is wider. */
export const LONGEST_COMMENT = 65_536;
const MOST_TERMS = 40;
const LONGEST_WORKING = 400;

/**
 * Findings for a comment on a pull request or for the summary of a step: a table for each file, advice and terms folded
 * below it. What does not fit into a comment is left out finding by finding, and how many were is said.
 */
export const markdown: Formatter = {
  id: 'markdown',
  format(findings, { lang, sources, most = Number.POSITIVE_INFINITY }) {
    const visible = findings.filter(({ suppressed }) => suppressed === undefined);
    const setAside = setAsideText(findings, lang);
    const head = [
      `## esep: ${terminalTexts[lang].formats.title}`,
      `**${summaryText(findings, sources.length, lang)}**`,
      ...(setAside ? [setAside] : []),
    ];
    const page = (count: number) => {
      const left = visible.length - count;
      const shown = visible.slice(0, count);
      return [
        ...head,
        ...[...groupByFile(shown)].map(([file, group]) => fileText(file, group, lang)),
        ...(left > 0 ? [formatMessage(lang, terminalTexts[lang].moreFindings, { count: left })] : []),
        '',
      ].join('\n\n');
    };
    return longestFit(Math.min(most, visible.length), page);
  },
};

/** The page with as many findings as fit; a page with fewer is shorter, so half of what is left is tried each time. */
function longestFit(count: number, page: (count: number) => string): string {
  const whole = page(count);
  if (whole.length <= LONGEST_COMMENT) return whole;
  let [fits, tooMany] = [0, count];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (page(middle).length <= LONGEST_COMMENT) fits = middle;
    else tooMany = middle;
  }
  return page(fits);
}

function fileText(file: string, findings: readonly Finding[], lang: SpeechLanguage): string {
  const { place, severity, finding, details } = terminalTexts[lang].formats;
  const described = findings.map((found) => describeFinding(found, lang));
  const table = [
    `| № | ${place} | ${severity} | ${finding} |`,
    '| ---: | :--- | :--- | :--- |',
    ...described.map((description, index) => row(description, index + 1, lang)),
  ];
  const explained = new Set<string>();
  return [
    `### ${escapeMarkdown(file)}`,
    table.join('\n'),
    `<details>\n<summary>${details}</summary>`,
    ...described.flatMap((description, index) => detailLines(description, index + 1, explained, lang)),
    '</details>',
  ].join('\n\n');
}

function row(
  { finding, place, severity, message, working }: Description,
  number: number,
  lang: SpeechLanguage,
): string {
  const { known, wholeFile } = terminalTexts[lang].formats;
  const cells = [
    String(number),
    escapeMarkdown(place || wholeFile),
    isKnown(finding) ? `${severity}, ${known}` : severity,
    [escapeMarkdown(message), ...(working ? [`**${shorten(working, LONGEST_WORKING)}**`] : [])].join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Advice is given once a file; a finding without anything to add to its row has no lines. */
function detailLines(
  { finding, terms, related, help }: Description,
  number: number,
  explained: Set<string>,
  lang: SpeechLanguage,
): readonly string[] {
  const { whatToDo, related: seeAlso, formats } = terminalTexts[lang];
  const first = !explained.has(help);
  explained.add(help);
  const left = terms.length - MOST_TERMS;
  const lines = [
    ...terms
      .slice(0, MOST_TERMS)
      .map(
        ({ value, label, place }) =>
          `- **${value}** – ${escapeMarkdown(shorten(label, 100))} (${escapeMarkdown(place)})`,
      ),
    ...(left > 0 ? [`- ${formatMessage(lang, formats.moreTerms, { count: left })}`] : []),
    ...related.slice(0, MOST_TERMS).map((place) => `- ${seeAlso} ${escapeMarkdown(place)}`),
  ];
  if (!first && lines.length === 0) return [];
  return [
    `**№ ${number}** · ${finding.check}${first ? ` · ${whatToDo} ${escapeMarkdown(help)}` : ''}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ];
}
