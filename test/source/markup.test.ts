import { expect, test } from 'vitest';
import { scanMarkup } from '../../src/source/markup.ts';

function scan(text: string, kind: 'xml' | 'html' = 'xml', most = Number.POSITIVE_INFINITY) {
  const told: string[] = [];
  const isWhole = scanMarkup(text, kind, {
    open: (name) => void told.push(`<${name}>`),
    text: (words) => void told.push(words),
    close: (name) => void told.push(`</${name}>`),
    isDone: () => told.length >= most,
  });
  return { isWhole, told };
}

test('tells what it meets, in its order', () => {
  expect(scan('<a>б<c/>&amp;</a>')).toEqual({ isWhole: true, told: ['<a>', 'б', '<c>', '</c>', '&', '</a>'] });
});

test.each([
  ['XML that ends in the middle', '<a><b>б</b>', 'xml', false],
  ['a page that does', '<p><b>б', 'html', true],
  ['elements deeper than anybody nests them', `${'<a>'.repeat(401)}${'</a>'.repeat(401)}`, 'xml', false],
  ['those that are just as deep as may be', `${'<a>'.repeat(400)}${'</a>'.repeat(400)}`, 'xml', true],
] as const)('%s', (_, text, kind, isWhole) => {
  expect(scan(text, kind).isWhole).toBe(isWhole);
});

test('is left when all is found', () => {
  expect(scan(`<a>б</a>${'<a>'.repeat(500)}`, 'html', 3)).toEqual({ isWhole: true, told: ['<a>', 'б', '</a>'] });
});

test('an open page of a million elements takes no time', { timeout: 5000 }, () => {
  expect(scan(`${'<b>'.repeat(1_000_000)}${'</x>'.repeat(1_000_000)}`, 'html').isWhole).toBe(false);
});

test('letters of two units are not parted where the text is', () => {
  const text = `<a>x${'😀'.repeat(100_000)}</a>`;
  expect(scan(text).told.filter((words) => /\p{Surrogate}/u.test(words))).toEqual([]);
});
