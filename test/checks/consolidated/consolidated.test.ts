import { describe, expect, test } from 'vitest';
import { consolidatedChannels } from '../../../src/checks/consolidated/channels.ts';
import { consolidatedCounted } from '../../../src/checks/consolidated/counted.ts';
import { consolidatedSum } from '../../../src/checks/consolidated/sum.ts';
import { consolidatedTurnout } from '../../../src/checks/consolidated/turnout.ts';
import { checkConsolidated } from '../../../src/checks/run.ts';
import { pretty } from '../../../src/formatters/pretty.ts';
import { createConsolidated } from '../../../src/model/consolidated.ts';
import { defaultReference } from '../../../src/model/reference.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { wordsOf, workingOf } from '../harness.ts';

/** Checks a consolidated file whose bad lines carry their marks, `total: 3 # <- consolidated/sum`. */
function checkMarked(yaml: string) {
  const marks = yaml.split('\n').flatMap((line, index) => {
    const [, ids = ''] = /# <- (.+)$/.exec(line) ?? [];
    return ids === '' ? [] : ids.split(', ').map((id) => `${index + 1} ${id}`);
  });
  const read = createConsolidated(readYaml('consolidated.yaml', yaml.replace(/ +# <- .+$/gm, '')));
  expect(read.errors).toEqual([]);
  const findings = checkConsolidated(read, defaultReference);
  expect(findings.map(({ at, check }) => `${'line' in at ? at.line : 0} ${check}`).sort()).toEqual(marks.sort());
  return findings;
}

test('a consolidated file that adds up', () => {
  checkMarked(`
kind: consolidated
period: 2025-2026
turnout: { expected: 4, received: 3, reported: 2, statuses: { accepted: 1, late: 1, rejected: 1, missing: 1 } }
declared: { total: { sum: 50, of: 2 }, electronic: 20 }
services:
  - { id: transfer, counts: { total: { sum: 50, of: 2 } } }
complaints: { declared: { sum: 1, of: 2 }, grounds: [{ id: term, count: 1 }] }
members:
  - { name: { ru: Школа № 1 }, status: accepted, counted: true, figures: { declared: { total: 20 }, services: [{ id: transfer, counts: { total: 20 } }], complaints: { declared: 0 } } }
  - { name: { ru: Школа № 2 }, status: late, counted: true, figures: { declared: { total: 30, electronic: 20 }, services: [{ id: transfer, counts: { total: 30 } }], complaints: { declared: 1, grounds: [{ id: term, count: 1 }] } } }
  - { name: { ru: Школа № 3 }, status: rejected, counted: false, figures: { declared: { total: 999 } } }
  - { name: { ru: Школа № 4 }, status: missing, counted: false }
`);
});

test('sums, and how many stated them, are those of the counted members', () => {
  const findings = checkMarked(`
turnout: { received: 2, reported: 2 }
declared:
  total: { sum: 51, of: 2 } # <- consolidated/sum
  electronic: { sum: 20, of: 2 } # <- consolidated/sum
  refused: 3 # <- consolidated/sum
services:
  - { id: meals, counts: { total: { sum: 50, of: 2 } } } # <- consolidated/sum
members:
  - { name: { ru: Школа № 1 }, status: accepted, counted: true, figures: { declared: { total: 20 }, services: [{ id: meals, counts: { total: 20 } }, { id: transfer, counts: { total: 7 } }] } }
  - { name: { ru: Школа № 2 }, status: accepted, counted: true, figures: { declared: { total: 30, electronic: 20 }, services: [{ id: meals, counts: { total: 30 } }] } }
`);
  expect(findings.map((finding) => wordsOf(consolidatedSum, finding, 'ru'))).toEqual([
    'Количество оказанных услуг: в своде указано 51, а сумма по организациям – 50.',
    'Количество оказанных услуг: в электронном виде: организаций, указавших число, по записи – 2, а по перечню – 1.',
    'Количество отказов: в своде указано 3, а сумма по организациям – 0.',
    'Перевод детей: всего: в своде не указано, а сумма по организациям – 7.',
  ]);
  for (const lang of ['kk', 'en'] as const) for (const each of findings) wordsOf(consolidatedSum, each, lang);
  expect(workingOf(findings[0])).toBe('Школа № 1 20 + Школа № 2 30');
  expect(findings[0]?.terms?.map(({ at }) => 'line' in at && at.line)).toEqual([10, 11]);
});

test('of hundreds of terms the largest are printed, and the others as one', () => {
  const members = Array.from({ length: 300 }, (_, index) => {
    const figures = `{ declared: { total: ${index + 1} } }`;
    return `  - { bin: "${100_000_000_000 + index}", status: accepted, counted: true, figures: ${figures} }\n`;
  });
  const yaml = `turnout: { received: 300, reported: 300 }\ndeclared: { total: { sum: 1, of: 300 } }\nmembers:\n${members.join('')}`;
  const read = createConsolidated(readYaml('consolidated.yaml', yaml));
  const findings = checkConsolidated(read, defaultReference).filter(({ check }) => check === 'consolidated/sum');
  const [finding] = findings;
  expect(finding?.terms).toHaveLength(12);
  expect(finding?.terms?.reduce((sum, { value }) => sum + value, 0)).toBe((300 * 301) / 2);
  const printed = pretty.format(findings, { lang: 'ru', colour: false, sources: [read.source] });
  expect(printed).toContain('остальные организации: 289');
  expect(printed.split('\n').length).toBeLessThan(30);
});

test('what a member leaves out makes the sum open, but not less', () => {
  const yaml = (total: string) => `
turnout: { received: 2, reported: 2 }
declared:
  total: ${total}
members:
  - { name: { ru: Школа № 1 }, status: accepted, counted: true, figures: { declared: { total: 20 } } }
  - { name: { ru: Школа № 2 }, status: accepted, counted: true } # <- consolidated/counted
`;
  checkMarked(yaml('{ sum: 50, of: 2 }'));
  checkMarked(yaml('{ sum: 19, of: 2 } # <- consolidated/sum'));
});

test('channels add up where every member states them', () => {
  const [total, member] = checkMarked(`
turnout: { received: 2, reported: 2 }
declared:
  provider: { sum: 5, of: 2 }
  corporation: { sum: 0, of: 2 }
  electronic: { sum: 5, of: 2 }
  total: { sum: 11, of: 2 } # <- consolidated/channels
services:
  - { id: meals, counts: { provider: { sum: 5, of: 2 }, corporation: 0, electronic: { sum: 5, of: 2 }, total: { sum: 11, of: 2 } } }
members:
  - status: accepted
    counted: true
    figures: { declared: { provider: 2, corporation: 0, electronic: 2, total: 4 }, services: [{ id: meals, counts: { provider: 2, electronic: 2, total: 4 } }] }
  - status: accepted
    counted: true
    figures:
      declared: { provider: 3, corporation: 0, electronic: 3, total: 7 } # <- consolidated/channels
      services: [{ id: meals, counts: { provider: 3, corporation: 0, electronic: 3, total: 7 } }] # <- consolidated/channels
`);
  expect(wordsOf(consolidatedChannels, total, 'ru')).toBe(
    'Количество оказанных услуг: указано 11, а сумма по каналам – 10.',
  );
  expect(workingOf(member)).toBe('через услугодателя 3 + через Государственную корпорацию 0 + в электронном виде 3');
});

describe('completeness', () => {
  test.each([
    [
      '{ received: 1, reported: 2 } # <- consolidated/turnout, consolidated/turnout',
      ['а по перечню – 1', 'а получено – только 1'],
    ],
    [
      '{ expected: 1, received: 2, reported: 1 } # <- consolidated/turnout',
      ['а ожидалось – только 1. Полнота не может превышать 100 %'],
    ],
    ['{ expected: 2, received: 2, reported: 1 }', []],
  ])('%s', (turnout, words) => {
    const findings = checkMarked(`
turnout: ${turnout}
declared: { total: 20 }
members:
  - { name: { ru: Школа № 1 }, status: accepted, counted: true, figures: { declared: { total: 20 } } }
`);
    expect(findings.map((finding) => wordsOf(consolidatedTurnout, finding, 'ru'))).toEqual(
      words.map((each) => expect.stringContaining(each)),
    );
  });

  test('is stated, and no figure has more providers than have reported', () => {
    checkMarked(
      `
declared: { total: 20 } # <- consolidated/turnout
members: [{ status: accepted, counted: true, figures: { declared: { total: 20 } } }]
`.trimStart(),
    );
    const [finding] = checkMarked(`
turnout: { received: 2, reported: 2 }
declared: { total: { sum: 20, of: 5 } } # <- consolidated/turnout
members:
  - { kind: consolidated, status: accepted, counted: true, turnout: { received: 2, reported: 2 }, figures: { declared: { total: { sum: 20, of: 5 } } } }
`);
    expect(wordsOf(consolidatedTurnout, finding, 'ru')).toBe(
      'Количество оказанных услуг: организаций, указавших число, – 5, а отчетов учтено – 2.',
    );
  });
});

test('members have a status that fits whether they count, once each', () => {
  const findings = checkMarked(`
turnout: { received: 6, reported: 4 }
complaints: { declared: { sum: 0, of: 3 } }
members:
  - { bin: "211040000605", status: accepted, counted: true, figures: { complaints: { declared: 0 } } }
  - { bin: "211040000605", status: accepted, counted: true, figures: { complaints: { declared: 0 } } } # <- consolidated/repeated
  - { name: { ru: А }, status: missing, counted: true } # <- consolidated/counted
  - { name: { ru: Б }, status: accepted, counted: false } # <- consolidated/counted
  - { name: { ru: В }, status: accepted } # <- consolidated/counted
  - { name: { ru: Г }, status: rejected, counted: true, figures: { complaints: { declared: 0 } } }
`);
  const said = findings.filter(({ check }) => check === 'consolidated/counted');
  expect(said.map((finding) => wordsOf(consolidatedCounted, finding, 'ru'))).toEqual([
    'Отчет со статусом «Не представлен» отмечен как вошедший в свод.',
    'Отчет со статусом «Принят» отмечен как не вошедший в свод.',
    'Не указано, каков статус отчета или вошел ли он в свод (status, counted).',
  ]);
});

test('a file without members says so, and its sums are not checked', () => {
  checkMarked('turnout: { received: 0, reported: 0 } # <- consolidated/members');
});
