import { expect, test } from 'vitest';
import { helpOf } from '../../src/checks/help.ts';
import { checks } from '../../src/checks/list.ts';

/** A message as a reader of the table sees it: one line, the bars escaped. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const GROUPS: Readonly<Record<string, string>> = {
  totals: 'Declared figures and their sums',
  services: 'Services',
  complaints: 'Complaints',
  monitoring: 'Controls and monitoring',
  period: 'Period and dates',
  provider: 'Provider',
  text: 'Texts',
  privacy: 'Personal data',
  file: 'The file',
  data: 'The shape of the data',
  cells: 'Cells of a workbook',
  roster: 'The roster',
  merge: 'Many reports together',
  consolidated: 'Consolidated reports',
  template: 'Templates of your own',
  letterhead: 'Letterheads',
  config: 'Configurations',
  baseline: 'Baselines',
  suppression: 'Findings that are not to count',
};

function page(): string {
  const lines = [
    '# Checks',
    '',
    'Made from the check objects in `src/checks`; a test keeps it current (`npm run docs` writes it anew).',
    'Each has a page of its own with an example; `esep explain ID --lang kk` says what to do in Kazakh.',
  ];
  for (const [folder, title] of Object.entries(GROUPS)) {
    lines.push('', `## ${title}`, '', '| check | severity | what to do |', '|---|---|---|');
    for (const check of checks.filter(({ id }) => id.startsWith(`${folder}/`))) {
      const [en, ru] = [helpOf(check, 'en'), helpOf(check, 'ru')];
      lines.push(`| [\`${check.id}\`](checks/${check.id}.md) | ${check.severity} | ${cell(en)}<br>${cell(ru)} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

test('docs/checks.md is made from the checks as they are', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/checks.md');
});

test('every folder of checks has a heading in the docs', () => {
  expect([...new Set(checks.map(({ id }) => id.split('/')[0]))].filter((folder) => !GROUPS[folder as string])).toEqual(
    [],
  );
});
