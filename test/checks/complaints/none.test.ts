import { expect, test } from 'vitest';
import { complaintsNone } from '../../../src/checks/complaints/none.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('a text that there were none, beside records', () => {
  const [finding] = expectMarks(
    complaintsNone,
    `
    complaints: { declared: 1, records: [{ service: meals }] }
    texts:
      - section: complaints
        kk: 2021-2022 оқу жылында шағымдар жоқ. # <- complaints/none
        ru: За отчетный период жалоб от услугополучателей не поступало. # <- complaints/none
      - { section: complaints, kk: Шағым түскен жоқ } # <- complaints/none
      - { section: complaints, ru: "Жалобы отсутствуют." } # <- complaints/none
    `,
  );
  expect(wordsOf(complaintsNone, finding, 'ru')).toBe(
    'В тексте сказано, что жалоб не было, а в отчете указано жалоб: 1.',
  );
});

test('beside a number alone', () => {
  expectMarks(
    complaintsNone,
    `
    complaints: { declared: 3 }
    texts:
      - { section: complaints, ru: Жалоб нет } # <- complaints/none
    `,
  );
});

test('no complaints, and a text that says so', () => {
  expectMarks(
    complaintsNone,
    `
    complaints: { declared: 0 }
    texts: [{ section: complaints, kk: Шағымдар жоқ., ru: Жалоб не поступало. }]
    `,
  );
});

test('some kind of complaints did not come, or another item says so', () => {
  expectMarks(
    complaintsNone,
    `
    complaints: { declared: 1, records: [{ service: meals }] }
    texts:
      - { section: complaints, kk: Негізделген шағымдар жоқ, ru: Повторных жалоб не поступало }
      - { section: complaints, kk: Мерзімге қатысты шағым түскен жоқ, ru: Жалоб на нарушение срока нет }
      - { section: internal, kk: Шағымдар жоқ, ru: Жалоб нет }
    `,
  );
});
