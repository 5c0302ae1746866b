import type { Check, Finding, Subjects } from '../../src/checks/check.ts';
import { helpOf } from '../../src/checks/help.ts';
import { defaultOptions } from '../../src/checks/options.ts';
import { pretty } from '../../src/formatters/pretty.ts';
import { messageOf } from '../../src/formatters/words.ts';
import { terminalTexts } from '../../src/text/list.ts';
import type { Example } from './example.ts';
import type { Outcome } from './outcome.ts';
import { block, showExample } from './run-example.ts';

const LANGUAGES = ['en', 'ru', 'kk'] as const;

/** What a check is run on, in plain words. */
const SUBJECTS: Readonly<Record<keyof Subjects, string>> = {
  source: 'on every file as it is read, before its figures are compared',
  report: 'on every report as a whole',
  service: 'on every service of a report',
  complaint: 'on every record of a complaint',
  text: 'on every text that will be published, in either language',
  pair: 'on every text together with its twin in the other language',
  organisation: 'on everybody who has a BIN: the provider of a report, the entries of a roster, a department',
  roster: 'on a roster: the list of those who are to report',
  consolidated: 'on a consolidated report',
  merge: 'on all the reports that are merged together',
};

/** The page of a check, made from the check itself and from its example with what was found in it. */
export function checkPage(check: Check, example: Example, { findings, sources, unreadable }: Outcome): string {
  const own = findings.filter((finding) => finding.check === check.id);
  const lines = [
    `# ${check.id}`,
    '',
    `Severity: **${check.severity}**. Run ${SUBJECTS[check.on]}. [All checks](../../checks.md)`,
    '',
    '## What it says',
    '',
    ...LANGUAGES.map((lang) => `- ${lang}: ${prose(messageOf(own[0] as Finding, check, lang))}`),
    '',
    '## Why, and what to do',
    '',
    ...LANGUAGES.map((lang) => `- ${lang}: ${prose(helpOf(check, lang, own[0]?.values))}`),
    '',
    '## An example that is found',
    '',
    ...showExample(example.found),
    ...(example.note === undefined ? [] : ['', example.note]),
    '',
    ...block('text', printed(own, sources)),
    '',
    '## The same, corrected',
    '',
    ...showExample(example.passes, example.found),
    ...optionLines(example),
    '',
    '## Severity and suppression',
    '',
    severityWords(check, unreadable === true),
    '',
  ];
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** How to make a check count otherwise, or why that cannot be done. */
function severityWords({ id }: Check, unreadable: boolean): string {
  const level = 'The [configuration](../../configuration.md) can set another severity or turn the check off';
  if (unreadable)
    return 'A file that cannot be read stays an error: this check can be neither turned off nor suppressed.';
  if (id.startsWith('config/'))
    return 'A configuration with a mistake is not used, so this check cannot be turned off.';
  if (id.startsWith('baseline/')) return '`esep check --update-baseline` removes such entries.';
  if (id.startsWith('suppression/')) return `${level}. The finding itself cannot be suppressed.`;
  return `${level}. A single finding can be [suppressed](../../suppressions.md) with a reason.`;
}

/** Findings as they are printed, without the summary and without what to do: that stands above. */
function printed(findings: readonly Finding[], sources: Outcome['sources']): string {
  const { whatToDo } = terminalTexts.en;
  const text = pretty.format(findings, { lang: 'en', colour: false, sources });
  const paragraphs = text.split('\n\n').slice(0, findings.length);
  return paragraphs.map((paragraph) => paragraph.split(`\n  ${whatToDo}`)[0] as string).join('\n\n');
}

/** A sentence in one line of Markdown. */
function prose(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').replace(/[\\*_<[\]`]/g, '\\$&');
}

function optionLines({ options = {} }: Example): readonly string[] {
  const rows = Object.entries(options).map(
    ([path, words]) => `| \`options.${path}\` | \`${JSON.stringify(defaultOf(path))}\` | ${words} |`,
  );
  return rows.length === 0
    ? []
    : ['', '## Options', '', '| in the configuration | by default | |', '|---|---|---|', ...rows];
}

/** What an option is by default, by its path: `comparison.jump`. */
export function defaultOf(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], defaultOptions);
}
