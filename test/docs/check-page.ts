import type { Check, Finding } from '../../src/checks/check.ts';
import { helpOf } from '../../src/checks/help.ts';
import { defaultOf } from '../../src/checks/options.ts';
import { subjectOf } from '../../src/checks/subject.ts';
import { pretty } from '../../src/formatters/pretty.ts';
import { messageOf } from '../../src/formatters/words.ts';
import { terminalTexts } from '../../src/text/list.ts';
import type { Example } from './example.ts';
import type { Outcome } from './outcome.ts';
import { block, showExample } from './run-example.ts';

const LANGUAGES = ['en', 'ru', 'kk'] as const;

/** The page of a check, made from the check itself and from its example with what was found in it. */
export function checkPage(check: Check, example: Example, { findings, sources, unreadable }: Outcome): string {
  const own = findings.filter((finding) => finding.check === check.id);
  const lines = [
    `# ${check.id}`,
    '',
    `Severity: **${check.severity}**. Run ${terminalTexts.en.explain.subjects[subjectOf(check)]}. [All checks](../../checks.md)`,
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
  if (id.startsWith('letterhead/'))
    return 'A letterhead is looked at apart from the data: what is found in it stays as it is.';
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
