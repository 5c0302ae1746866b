import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remarksOf } from '../../src/formatters/remarks.ts';
import { checkYaml } from '../checks/harness.ts';
import { checkExcel } from '../checks/workbook.ts';

const mistake = readFileSync('samples/mistake.yaml', 'utf8');

test('the mistake of the sample is worded in both languages, with its working', async () => {
  const findings = await checkExcel(mistake);
  expect(remarksOf(findings)[0]).toEqual({
    severity: 'error',
    at: { file: 'report.xlsx', sheet: 'Мәліметтер – Сведения', cell: 'B18' },
    place: { kk: '«Мәліметтер – Сведения» парағы, B18 ұяшығы', ru: 'лист «Мәліметтер – Сведения», ячейка B18' },
    message: {
      kk: 'Көрсетілген қызметтердің жалпы саны 402 деп жазылған, ал арналар бойынша көрсетілген сандардың қосындысы – 412.',
      ru: 'Всего оказано услуг: указано 402, а сумма по указанным каналам – 412.',
    },
    help: {
      kk: 'Жалпы сан үш арнаның қосындысына тең болуы керек. Журналмен салыстырып, қате санды түзетіңіз.',
      ru: 'Общее число должно быть равно сумме трех каналов. Сверьте с журналом и исправьте то число, которое записано неверно.',
    },
    working: '57 + 3 + 352 = 412',
  });
});

test('a place of YAML is its line, and a remark on a whole file says so', () => {
  const [line] = remarksOf(checkYaml(mistake));
  expect(line?.place).toEqual({ kk: '25-жол', ru: 'строка 25' });
  const [whole] = remarksOf([{ check: 'file/encrypted', severity: 'error', at: { file: 'a.xlsx' } }]);
  expect(whole?.place).toEqual({ kk: 'бүкіл файл', ru: 'файл в целом' });
  expect(whole).not.toHaveProperty('working');
});

test('a message that quotes a whole text is cut, so that it fits into a cell', () => {
  const at = { file: 'a.xlsx', sheet: 'А', cell: 'A1' };
  const values = { value: 'ұзақ '.repeat(10_000) };
  const [remark] = remarksOf([{ check: 'file/extra-value', severity: 'error', at, values }]);
  expect(remark?.message.kk).toHaveLength(1500);
  expect(remark?.message.ru.at(-1)).toBe('…');
});
