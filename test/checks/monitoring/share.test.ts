import { expect, test } from 'vitest';
import { monitoringShare } from '../../../src/checks/monitoring/share.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('rounded to as many decimals as it is written with', () => {
  expectMarks(monitoringShare, 'monitoring: { public: { asked: 67, satisfied: 66, share: 98.5 } }');
});

test('any number of decimals, a half rounded up', () => {
  expectMarks(monitoringShare, 'monitoring: { public: { asked: 67, satisfied: 66, share: 99 } }');
  expectMarks(monitoringShare, 'monitoring: { public: { asked: 67, satisfied: 66, share: "98,51 %" } }');
  expectMarks(monitoringShare, 'monitoring: { public: { asked: 8, satisfied: 1, share: 13 } }');
  expectMarks(monitoringShare, 'monitoring: { public: { asked: 3, satisfied: 2, share: "66.6666666666666667" } }');
  expectMarks(monitoringShare, 'monitoring: { public: { asked: 50, satisfied: 50, share: 100 } }');
  expectMarks(monitoringShare, 'monitoring: { public: { asked: 50, share: 12 } }');
});

test('another share', () => {
  const [finding] = expectMarks(
    monitoringShare,
    `
    monitoring:
      public:
        asked: 67
        satisfied: 66
        share: 98.4 # <- monitoring/share
    `,
  );
  expect(wordsOf(monitoringShare, finding, 'ru')).toBe(
    'Указана доля удовлетворенных 98,4\u00a0%, а 66 из 67 – это 98,5\u00a0%.',
  );
});

test('cut off instead of rounded', () => {
  expectMarks(
    monitoringShare,
    `
    monitoring:
      public: { asked: 67, satisfied: 66, share: 98 } # <- monitoring/share
    `,
  );
});

test('a share of nobody', () => {
  const [finding] = expectMarks(
    monitoringShare,
    `
    monitoring:
      public:
        asked: 0
        satisfied: 0
        share: 100 # <- monitoring/share
    `,
  );
  expect(wordsOf(monitoringShare, finding, 'ru')).toBe(
    'Указана доля удовлетворенных (100\u00a0%), но никто не опрошен.',
  );
});
