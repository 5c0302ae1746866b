import type { Finding, Severity } from '../checks/check.ts';
import { reaches } from '../checks/severity.ts';
import { escapeMarkup } from '../language/escape-markup.ts';
import { visibleText } from '../language/visible-text.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { describeFinding, groupByFile } from './description.ts';
import type { Formatter } from './formatter.ts';
import { placedMessage } from './placed-message.ts';
import { isKnown } from './words.ts';

/** Findings as JUnit tells of tests: a file is a test, and one without findings that fail the run has passed. */
export const junit: Formatter = {
  id: 'junit',
  format(findings, context) {
    const byFile = groupByFile(findings);
    const limits = new Map(context.sources.map(({ file, failOn }) => [file, failOn]));
    const files = [...new Set([...limits.keys(), ...byFile.keys()])];
    const cases = files.map((file) => {
      const failOn = limits.get(file) ?? context.failOn ?? 'error';
      return testcase(file, byFile.get(file) ?? [], failOn, context.lang);
    });
    const failures = cases.filter(({ failed }) => failed).length;
    const numbers = `tests="${cases.length}" failures="${failures}" errors="0"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="esep" ${numbers}>`,
      `  <testsuite name="esep" ${numbers} skipped="0">`,
      ...cases.map(({ xml }) => xml),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

interface Testcase {
  readonly failed: boolean;
  readonly xml: string;
}

function testcase(file: string, findings: readonly Finding[], failOn: Severity, lang: SpeechLanguage): Testcase {
  const failing = findings.filter((finding) => reaches([finding], failOn));
  const others = findings.filter((finding) => !failing.includes(finding));
  const [first] = failing;
  // Readers of JUnit look at the first failure of a test only: all stand in one.
  const failure = first && {
    attributes: `type="${escapeMarkup(first.check)}" message="${attribute(placedMessage(first, lang))}"`,
    text: paragraphs(failing, lang),
  };
  const lines = [
    `    <testcase classname="esep" name="${attribute(file)}">`,
    ...(failure ? [`      <failure ${failure.attributes}>${escapeMarkup(failure.text)}</failure>`] : []),
    ...(others.length > 0 ? [`      <system-out>${escapeMarkup(paragraphs(others, lang))}</system-out>`] : []),
    '    </testcase>',
  ];
  return { failed: failure !== undefined, xml: lines.join('\n') };
}

function paragraphs(findings: readonly Finding[], lang: SpeechLanguage): string {
  return `\n${findings.map((finding) => paragraph(finding, lang)).join('\n\n')}\n`;
}

function paragraph(finding: Finding, lang: SpeechLanguage): string {
  const { where, severity, message, working, help } = describeFinding(finding, lang);
  const { whatToDo, formats } = terminalTexts[lang];
  const { check, suppressed } = finding;
  return [
    `${where}  ${severity}  ${check}${isKnown(finding) ? `  (${formats.known})` : ''}`,
    `  ${message}`,
    ...(working === undefined ? [] : [`  ${working}`]),
    ...(suppressed ? [`  ${formats.reason} ${visibleText(suppressed.reason)}`] : [`  ${whatToDo} ${help}`]),
  ].join('\n');
}

/** A line break in an attribute would be read as a space all the same. */
function attribute(text: string): string {
  return escapeMarkup(text.replace(/\s+/g, ' '));
}
