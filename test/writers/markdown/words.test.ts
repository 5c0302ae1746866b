import { expect, test } from 'vitest';
import { escapeLines } from '../../../src/writers/markdown/words.ts';

test.each([
  ['a*b_c`d[e]<f>~g|h\\i', 'a\\*b\\_c\\`d\\[e\\]\\<f\\>\\~g\\|h\\\\i'],
  ['# тақырып', '\\# тақырып'],
  ['- тармақ', '\\- тармақ'],
  ['2022. Жыл', '2022\\. Жыл'],
  ['1) тармақ', '1\\) тармақ'],
  ['14.09.2021', '14.09.2021'],
  ['№ 3 мектеп – 25 қызмет', '№ 3 мектеп – 25 қызмет'],
  ['&copy; & Ко', '\\&copy; & Ко'],
  ['Сайт: https://a-b.kz/x_y_z, иә', 'Сайт: https://a-b.kz/x_y_z, иә'],
])('%s', (text, escaped) => {
  expect(escapeLines(text)).toEqual([escaped]);
});
