import { expect, test } from 'vitest';
import { outline } from './outline.ts';

test('cells of a table are lines led by a tab, and may have several of them', async () => {
  const text = 'Есеп\r\n\tАтауы\n\tТәсілі\n\tАқысы\n\n\tҚабылдау\n\n\n\tПортал,\nМектеп\n\tТегін\n\nСоңы\n';
  expect(await outline(Buffer.from(text))).toEqual([
    'Есеп',
    '[1:1:1] Атауы',
    '[1:1:2] Тәсілі',
    '[1:1:3] Ақысы',
    '[1:2:1] Қабылдау',
    '[1:2:2] Портал,',
    '[1:2:2] Мектеп',
    '[1:2:3] Тегін',
    'Соңы',
  ]);
});

test('paragraphs that are moved in are no table', async () => {
  expect(await outline(Buffer.from('4. Бақылау\n\t1) бірінші\n\t2) екінші\n\nСоңы'))).toEqual([
    '4. Бақылау',
    '1) бірінші',
    '2) екінші',
    'Соңы',
  ]);
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\ufeffЕсеп')],
  ['UTF-16', Buffer.from('\ufeffЕсеп', 'utf16le')],
  ['old Windows text', Buffer.from([0xc5, 0xf1, 0xe5, 0xef])],
])('%s', async (_, bytes) => {
  expect(await outline(bytes)).toEqual(['Есеп']);
});
