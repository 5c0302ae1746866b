import { expect, test } from 'vitest';
import { checks } from '../../src/checks/list.ts';
import { outlineMessage } from '../../src/language/message-outline.ts';

test.each([
  ['Всего указано {$stated}, а сумма – {$sum :number}.', 'Всего указано …, а сумма – ….'],
  ['{|10|} дней', '10 дней'],
  [
    '.input {$asked :number} .match $asked 0 {{Никто не опрошен.}} * {{{$satisfied} из {$asked} – это {$share :percent}.}}',
    '… из … – это ….',
  ],
  ['Без значений.', 'Без значений.'],
])('%s', (message, outline) => expect(outlineMessage(message)).toBe(outline));

test('every message of a check has an outline', () => {
  for (const { message } of checks) {
    for (const source of Object.values(message)) expect(outlineMessage(source)).toMatch(/\p{L}/u);
  }
});
