import { expect, test } from 'vitest';
import { rosterDuplicate } from '../../../src/checks/roster/duplicate.ts';
import { rosterEmpty } from '../../../src/checks/roster/empty.ts';
import { rosterUnidentified } from '../../../src/checks/roster/unidentified.ts';
import { checkRoster } from '../../../src/checks/run.ts';
import { defaultReference } from '../../../src/model/reference.ts';
import { createRoster } from '../../../src/model/roster.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { wordsOf } from '../harness.ts';

/** The findings of a roster as `line check`, and those that its marks `# <- check` ask for. */
function checkMarked(yaml: string) {
  const marks = yaml.split('\n').flatMap((line, index) => {
    const [, ids = ''] = /# <- (.+)$/.exec(line) ?? [];
    return ids === '' ? [] : ids.split(', ').map((id) => `${index + 1} ${id}`);
  });
  const read = createRoster(readYaml('roster.yaml', yaml.replace(/ +# <- .+$/gm, '')));
  const findings = checkRoster(read, defaultReference);
  expect(findings.map(({ at, check }) => `${'line' in at ? at.line : 0} ${check}`).sort()).toEqual(marks.sort());
  return findings;
}

test('a roster without fault', () => {
  checkMarked(`
    name: { ru: Отдел образования }
    providers:
      - { bin: "211040000605", name: { kk: № 3 мектеп } }
      - { name: { ru: Школа № 4 } }
  `);
});

test('each entry is told apart by its BIN or its name', () => {
  const findings = checkMarked(`
    providers:
      - { bin: "211040000605" }
      - { bin: "211040000605" } # <- roster/duplicate
      - { received: 2026-09-01 } # <- roster/unidentified
      - { bin: "211040000604" } # <- provider/bin-digit
      - { bin: "10540001234", name: { ru: Школа № 5 } } # <- provider/bin-length
      - { bin: "211050000604", name: { ru: Школа № 6 } } # <- provider/bin-kind
      - { bin: "211040000605", recieved: 2026-09-01 } # <- roster/duplicate, data/unknown-field
  `);
  const duplicates = findings.filter(({ check }) => check === 'roster/duplicate');
  expect(duplicates.map(({ related }) => related)).toEqual([
    [{ file: 'roster.yaml', line: 3, column: 16 }],
    [{ file: 'roster.yaml', line: 3, column: 16 }],
  ]);
  for (const lang of ['kk', 'ru', 'en'] as const) {
    expect(wordsOf(rosterDuplicate, duplicates[0], lang)).toContain('211040000605');
  }
});

test('nobody is expected', () => {
  const [finding] = checkMarked('name: { ru: Отдел образования } # <- roster/empty');
  expect(wordsOf(rosterEmpty, finding, 'ru')).toBe('В списке нет ни одной организации.');
  checkMarked('name: { ru: Отдел образования }\nproviders: [] # <- roster/empty');
  expect(wordsOf(rosterUnidentified, { check: '', severity: 'error', at: { file: '' } }, 'kk')).not.toBe('');
});
