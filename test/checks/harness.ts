import { expect } from 'vitest';
import type { Check, Finding } from '../../src/checks/check.ts';
import { checkReport } from '../../src/checks/run.ts';
import { formatMessage, type MessageLanguage } from '../../src/language/message.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** Reads YAML as a report and runs every check on it. */
export function checkYaml(yaml: string): readonly Finding[] {
  return checkReport(createReport(readYaml('report.yaml', yaml)), defaultReference);
}

/**
 * Expects a check to find exactly the lines that carry its mark, `total: 300 # <- totals/channels`, with words in
 * every language; gives what it found. Marks of other checks must be found as well, but these may find more. A line
 * with several mistakes names their checks with commas between.
 */
export function expectMarks(check: Check, yaml: string): readonly Finding[] {
  const marks = readMarks(yaml);
  const plain = yaml.replace(/ +# <- .+$/gm, '');
  const misfits = createReport(readYaml('report.yaml', plain)).errors.map(placeOf);
  // A slip in the snippet itself would leave it with nothing to check.
  expect(misfits.filter((misfit) => !marks.includes(misfit))).toEqual([]);
  const all = checkYaml(plain);
  const findings = all.filter((finding) => finding.check === check.id);
  const isOwn = (mark: string) => mark.endsWith(` ${check.id}`);
  expect(all.map(placeOf)).toEqual(expect.arrayContaining(marks.filter((mark) => !isOwn(mark))));
  expect([...new Set(findings.map(placeOf))].sort()).toEqual(marks.filter(isOwn).sort());
  for (const finding of findings) for (const lang of ['kk', 'ru', 'en'] as const) wordsOf(check, finding, lang);
  return findings;
}

/** What a check says of a finding; throws where its message lacks a value. */
export function wordsOf(check: Check, finding: Finding | undefined, lang: MessageLanguage): string {
  if (!finding) throw new Error(`${check.id} found nothing`);
  const { values = {} } = finding;
  const inLanguage = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[lang] : value,
  ]);
  return formatMessage(lang, check.message[lang], Object.fromEntries(inLanguage));
}

/** The working of a failed sum as one line: `через услугодателя 25 + в электронном виде 14`. */
export function workingOf(finding: Finding | undefined): string | undefined {
  return finding?.terms
    ?.map(({ label, value }) => `${typeof label === 'string' ? label : label.ru} ${value}`)
    .join(' + ');
}

function readMarks(yaml: string): readonly string[] {
  return yaml.split('\n').flatMap((line, index) => {
    const [, ids] = /# <- (.+)$/.exec(line) ?? [];
    return ids ? ids.split(/,\s*/).map((id) => `line ${index + 1} ${id.trim()}`) : [];
  });
}

function placeOf({ at, check }: Pick<Finding, 'at' | 'check'>): string {
  return 'line' in at ? `line ${at.line} ${check}` : `no line ${check}`;
}
