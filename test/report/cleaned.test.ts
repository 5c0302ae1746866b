import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReport } from '../../src/model/report.ts';
import { cleanedTexts } from '../../src/report/cleaned.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { reportData } from '../arbitrary.ts';

const DATA = `provider:
  name:
    kk: '"№7 мектеп" КММ'
    ru: КГУ «Школа №~7»
  region: { kk: '"Үлгі"', ru: '"Образец"' }
  phone: 8 700 123
texts:
  - section: services
    kk: 'Сайт: school.kz - ашық...'
    ru: Все хорошо.
annexes:
  - title: { kk: Тізбе, ru: 'Перечень  документов' }
`.replaceAll('~', '\u00a0');
const open = (text: string) => createReport(readYaml('t.yaml', text));

test('lists each text that is printed otherwise, with its place, and no other', () => {
  const { report, at } = open(DATA);
  const list = cleanedTexts(report, at).map(({ at, lang, before, after }) => [
    'line' in at ? at.line : 0,
    lang,
    before,
    after.replaceAll('\u00a0', '~'),
  ]);
  expect(list).toEqual([
    [6, 'kk', '8 700 123', '8~700~123'],
    [3, 'kk', '"№7 мектеп" КММ', '«№~7~мектеп» КММ'],
    [9, 'kk', 'Сайт: school.kz - ашық...', 'Сайт: school.kz~– ашық…'],
    [12, 'ru', 'Перечень  документов', 'Перечень документов'],
  ]);
});

test('what is printed has the letters and figures of the data, and is not cleaned again', () => {
  const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(reportData(), (data) => {
      const { report, at } = open(JSON.stringify(data));
      for (const { before, after, lang } of cleanedTexts(report, at)) {
        expect(after).not.toBe(before);
        expect(letters(after)).toBe(letters(before));
        const again = open(JSON.stringify({ texts: [{ section: 'services', [lang]: after }] }));
        expect(cleanedTexts(again.report, again.at)).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
