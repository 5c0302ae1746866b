import { describe, expect, test } from 'vitest';
import { mergeContradiction } from '../../../src/checks/merge/contradiction.ts';
import { mergeDuplicate } from '../../../src/checks/merge/duplicate.ts';
import { mergeExpected } from '../../../src/checks/merge/expected.ts';
import { mergeLate } from '../../../src/checks/merge/late.ts';
import { mergeMatchedByName } from '../../../src/checks/merge/matched-by-name.ts';
import { mergeMissing } from '../../../src/checks/merge/missing.ts';
import { mergeNameOfAnother } from '../../../src/checks/merge/name-of-another.ts';
import { mergeOverlap } from '../../../src/checks/merge/overlap.ts';
import { mergePeriod } from '../../../src/checks/merge/period.ts';
import { mergeTurnout } from '../../../src/checks/merge/turnout.ts';
import { mergeUnlisted } from '../../../src/checks/merge/unlisted.ts';
import type { Submission } from '../../../src/model/submission.ts';
import { binOf, checkAll, entryOf, rosterOf, saidBy, school } from './merging.ts';

const one = school(1, { transfer: 20 });
const two = school(2, { transfer: 30 });

function district(number: number, more: Partial<Submission>): Submission {
  return { ...school(number, { transfer: 500 }), file: `district-${number}.yaml`, kind: 'consolidated', ...more };
}
const turnout = (expected: number | undefined, received: number, reported: number) => ({
  turnout: { expected, received, reported, statuses: {} },
});

test('what is as it should be is not spoken of', () => {
  expect(checkAll([one, two], { roster: rosterOf([entryOf(1), entryOf(2)]) })).toEqual([]);
  expect(checkAll([])).toEqual([]);
});

test('who sent nothing is named where the roster has it', () => {
  const findings = checkAll([two], { roster: rosterOf([entryOf(1), entryOf(2), '{ name: { kk: "№ 3 мектеп" } }']) });
  expect(saidBy(mergeMissing, findings)).toEqual([
    'roster.yaml 3:5: Отчет не получен: Школа № 1.',
    'roster.yaml 5:5: Отчет не получен: № 3 мектеп.',
  ]);
});

describe('who is not on the roster', () => {
  test.each([
    ['is told with the entry of one digit more or less', binOf(1), { ru: 'Гимназия' }, 'Школа № 1'],
    ['of two digits that changed places', '100040000010', { ru: 'Гимназия' }, 'Школа № 1'],
    ['of a name alike', '999940000077', { ru: 'Щкола № 1' }, 'Школа № 1'],
    ['but not of a name with another number', '999940000077', { ru: 'Школа № 7' }, ''],
    ['and not of quite another', '999940000077', { ru: 'Детский сад «Айналайын»' }, ''],
  ])('%s', (_, bin, name, suggestion) => {
    const stranger = { ...school(7, { meals: 1 }), bin: bin === binOf(1) ? '100040000901' : bin, name };
    const listed = rosterOf([`{ bin: "${binOf(1)}", name: { ru: "Школа № 1" } }`]);
    const [said] = saidBy(mergeUnlisted, checkAll([stranger], { roster: listed }));
    expect(said).toContain('school-007.yaml bin: Организации нет в списке школ');
    if (suggestion === '') expect(said).not.toContain('Возможно');
    else expect(said).toContain(`Возможно, в списке это ${suggestion} (БИН ${binOf(1)})`);
  });

  test('is told where its name stands when it has no BIN', () => {
    const { bin: _, ...nameless } = school(7, { meals: 1 });
    const [said] = saidBy(mergeUnlisted, checkAll([nameless], { roster: rosterOf([entryOf(1)]) }));
    expect(said).toMatch(/^school-007.yaml name: .*\(БИН –\)/);
  });
});

test('a school known by its name alone is told with both BINs', () => {
  const moved = { ...one, bin: '999940000077' };
  const findings = checkAll([moved], { roster: rosterOf([entryOf(1)]) });
  expect(saidBy(mergeMatchedByName, findings)).toEqual([
    `school-001.yaml bin: Организация сопоставлена со списком по наименованию: в отчете БИН 999940000077, в списке ${binOf(1)} – Школа № 1.`,
  ]);
  expect(saidBy(mergeMissing, findings)).toEqual([]);
});

describe('the period', () => {
  const old = { ...school(3, { meals: 9 }), period: '2024-2025' };
  test('of most reports is that of all', () => {
    expect(saidBy(mergePeriod, checkAll([one, two, old]))).toEqual([
      'school-003.yaml period: Это отчет за 2024–2025 учебный год, а сводный отчет составляется за 2025–2026 учебный год. В свод отчет не вошел.',
    ]);
  });
  test('may be left out, which is said otherwise', () => {
    const { period: _, ...none } = school(3, { meals: 9 });
    expect(saidBy(mergePeriod, checkAll([one, two, none]))[0]).toContain('Отчетный период не указан');
  });
  test('is the roster’s where it has one, and who sent another is not called missing', () => {
    const roster = rosterOf([entryOf(1), entryOf(3)], 'period: 2025-2026');
    const findings = checkAll([one, old], { roster });
    expect(saidBy(mergePeriod, findings)).toHaveLength(1);
    expect(findings.find(({ check }) => check === 'merge/period')?.related).toEqual([
      { file: 'roster.yaml', line: 1, column: 9 },
    ]);
    expect(saidBy(mergeMissing, findings)).toEqual([]);
  });
});

describe('a late report', () => {
  test('is told by the roster’s day', () => {
    const roster = rosterOf([entryOf(1, ', received: 2026-09-15'), entryOf(2, ', received: 2026-09-10')]);
    const said = saidBy(mergeLate, checkAll([one, two], { roster, deadline: '2026-09-10' }));
    expect(said.join()).toMatch(
      /^roster.yaml 3:\d\d: Школа № 1: отчет получен 15.09.2026, а срок представления – 10.09.2026\.$/,
    );
  });
  test('else by its own date', () => {
    expect(saidBy(mergeLate, checkAll([one, { ...two, date: '2026-09-11' }], { deadline: '2026-09-10' }))).toEqual([
      'school-002.yaml date: Школа № 2: отчет датирован 11.09.2026, а срок представления – 10.09.2026.',
    ]);
  });
});

describe('a report that was sent twice', () => {
  const again = { ...one, file: 'school-001 (1).yaml' };
  const other = { ...school(1, { transfer: 25 }), file: 'school-001 new.yaml' };

  test('with the same data is told of once', () => {
    const findings = checkAll([one, again, two]);
    expect(saidBy(mergeDuplicate, findings)).toEqual([
      'school-001.yaml bin: Этот отчет прислан дважды: в файле «school-001 (1).yaml» те же самые данные. Они учтены один раз.',
    ]);
    expect(saidBy(mergeContradiction, findings)).toEqual([]);
  });
  test('with other data of the same day counts for nothing', () => {
    const said = saidBy(mergeContradiction, checkAll([one, other, two]));
    expect(said).toEqual([
      'school-001 new.yaml declared/total: Организация прислала два разных отчета, второй – «school-001.yaml»; какой из них верный, неизвестно, и не учтен ни один. Отличие: Количество оказанных услуг – здесь 25, там 20.',
      'school-001.yaml declared/total: Организация прислала два разных отчета, второй – «school-001 new.yaml»; какой из них верный, неизвестно, и не учтен ни один. Отличие: Количество оказанных услуг – здесь 20, там 25.',
    ]);
  });
  test('of which one is later: that counts', () => {
    expect(saidBy(mergeContradiction, checkAll([one, { ...other, date: '2026-07-02' }]))).toEqual([
      'school-001.yaml declared/total: Организация прислала два разных отчета; учтен тот, что датирован позже, – «school-001 new.yaml». Отличие: Количество оказанных услуг – здесь 20, там 25.',
    ]);
  });
  test('of which one has errors: the other counts', () => {
    expect(saidBy(mergeContradiction, checkAll([{ ...one, errors: 2 }, other]))[0]).toContain(
      'учтен тот, в котором нет ошибок, – «school-001 new.yaml»',
    );
  });
  test('and differs in its texts alone', () => {
    const reworded = { ...again, digest: 'other words' };
    const [said] = saidBy(mergeContradiction, checkAll([one, reworded]));
    expect(said).toMatch(/^school-001 \(1\).yaml bin: .*не учтен ни один\.$/);
  });
  test('once blank is no contradiction', () => {
    const blank = { ...again, state: 'empty' as const, figures: '[]', digest: 'blank' };
    expect(checkAll([one, blank])).toEqual([]);
  });
});

describe('a school that is counted twice', () => {
  test('in two districts, or by itself as well', () => {
    const a = district(901, { leaves: [binOf(1), binOf(2)] });
    const b = district(902, { leaves: [binOf(2), binOf(3)] });
    expect(saidBy(mergeOverlap, checkAll([a, b, school(3, { meals: 5 })]))).toEqual([
      `district-902.yaml members/${binOf(2)}: Организация с БИН ${binOf(2)} есть и в этом файле, и в файле «district-901.yaml»: вместе они учли бы ее дважды.`,
      `school-003.yaml bin: Организация с БИН ${binOf(3)} есть и в этом файле, и в файле «district-902.yaml»: вместе они учли бы ее дважды.`,
    ]);
  });
  test('only where it is counted', () => {
    const a = district(901, { leaves: [binOf(1)] });
    expect(saidBy(mergeOverlap, checkAll([a, { ...one, errors: 1 }]))).toEqual([]);
  });
});

describe('completeness is not fooled', () => {
  test('by a district that reports more than it has', () => {
    const said = saidBy(
      mergeTurnout,
      checkAll([district(901, turnout(10, 12, 12)), district(902, turnout(10, 10, 10))]),
    );
    expect(said).toEqual([
      'district-901.yaml turnout: В сводном файле учтено отчетов: 12, а ожидалось 10: полнота не может превышать 100 %.',
    ]);
  });
  test('or more than the roster knows of', () => {
    const roster = rosterOf([entryOf(901, ', expected: 10')]);
    const findings = checkAll([district(901, turnout(12, 12, 12))], { roster });
    expect(saidBy(mergeTurnout, findings)).toHaveLength(1);
    expect(saidBy(mergeExpected, findings)).toEqual([
      'district-901.yaml turnout: В сводном файле ожидаемых отчетов 12, а по списку школ – 10. Взято число из списка.',
    ]);
  });
  test('or by one that expects fewer than there are', () => {
    const roster = rosterOf([entryOf(901, ', expected: 30')]);
    const findings = checkAll([district(901, turnout(12, 12, 12))], { roster });
    expect(saidBy(mergeExpected, findings)).toHaveLength(1);
    expect(saidBy(mergeTurnout, findings)).toEqual([]);
  });
});

test('a form copied from a neighbour, whose BIN it kept, is not taken for the neighbour in silence', () => {
  const roster = rosterOf([entryOf(1), entryOf(2)]);
  const copied = { ...two, bin: binOf(1) };
  expect(saidBy(mergeNameOfAnother, checkAll([copied], { roster }))).toEqual([
    `school-002.yaml name: В отчете указано: Школа № 2, а БИН ${binOf(1)} в списке принадлежит другой организации: Школа № 1. Отчет учтен по БИН как отчет этой другой.`,
  ]);
  const ownWords = { ...one, name: { ru: 'КГУ «Школа № 1»' } };
  expect(saidBy(mergeNameOfAnother, checkAll([ownWords, two], { roster }))).toEqual([]);
});
