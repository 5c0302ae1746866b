import { expect, test } from 'vitest';
import { monitoringEventControl } from '../../../src/checks/monitoring/event-control.ts';
import { expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

test('the two controls', () => {
  expectMarks(monitoringEventControl, 'monitoring: { events: [{ control: internal }, { control: authority }] }');
});

test('anything else', () => {
  const [misspelt, other] = expectMarks(
    monitoringEventControl,
    `
    monitoring:
      events:
        - control: internel # <- monitoring/event-control
        - control: public # <- monitoring/event-control
    `,
  );
  expect(wordsOf(monitoringEventControl, misspelt, 'ru')).toContain(
    'Возможно, имелось в виду «internal (внутренний контроль)».',
  );
  expect(wordsOf(monitoringEventControl, other, 'ru')).toBe(
    'Неизвестный вид контроля «public». Допустимы значения: internal (внутренний контроль); authority (уполномоченный орган).',
  );
});

test('a workbook is told in the words of its drop-down list', async () => {
  const yaml = 'monitoring: { events: [{ control: внутрений контроль }, { control: общественный }] }';
  expect(await excelWords(monitoringEventControl, yaml)).toEqual([
    'Неизвестный вид контроля «внутрений контроль». Возможно, имелось в виду «ішкі бақылау – внутренний контроль».',
    'Неизвестный вид контроля «общественный». Допустимы значения: внутренний контроль; уполномоченный орган.',
  ]);
});
