import { expect, test } from 'vitest';
import { complaintsChoice } from '../../../src/checks/complaints/choice.ts';
import { expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

test('ids of the lists', () => {
  expectMarks(
    complaintsChoice,
    'complaints: { records: [{ ground: term, channel: e-otinish, outcome: upheld }, { ground: other, channel: other }] }',
  );
});

test('anything else', () => {
  const [ground, channel] = expectMarks(
    complaintsChoice,
    `
    complaints:
      records:
        - ground: terms # <- complaints/choice
          channel: почтальон # <- complaints/choice
          outcome: other # <- complaints/choice
    `,
  );
  expect(wordsOf(complaintsChoice, ground, 'ru')).toBe(
    'Неизвестное значение «terms» (основание жалобы). Возможно, имелось в виду «term (Нарушение срока)».',
  );
  expect(wordsOf(complaintsChoice, channel, 'ru')).toContain(
    'Допустимы значения: office (На бумаге через канцелярию); e-otinish (Система «е-Өтініш»);',
  );
});

test('a workbook is told in the words of its drop-down lists', async () => {
  const yaml =
    'complaints: { records: [{ ground: нарушение сроков, channel: почтальон, outcome: оставлено без удовлетворения }] }';
  expect(await excelWords(complaintsChoice, yaml)).toEqual([
    'Неизвестное значение «нарушение сроков» (основание жалобы). Возможно, имелось в виду «Мерзімнің бұзылуы – Нарушение срока».',
    'Неизвестное значение «почтальон» (канал поступления). Допустимы значения: На бумаге через канцелярию; Система «е-Өтініш»; Личный кабинет на портале egov.kz; Телеграм-бот; Контакт-центр 1414; Телефон доверия; Иной канал.',
    'Неизвестное значение «оставлено без удовлетворения» (результат рассмотрения). Возможно, имелось в виду «Қанағаттандырусыз қалдырылды – Оставлена без удовлетворения».',
  ]);
});

test('the help names the words of the lists, not their ids', () => {
  for (const help of Object.values(complaintsChoice.help)) expect(help).not.toMatch(/other/);
});
