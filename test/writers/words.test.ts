import { expect, test } from 'vitest';
import { splitAddresses, splitLines } from '../../src/writers/words.ts';

test.each([
  ['https://akzhar-3.edu.kz/a_b?c=1.', ['https://akzhar-3.edu.kz/a_b?c=1']],
  ['«www.egov.kz»', ['www.egov.kz']],
  ['(egov.kz) немесе e.bilimal.kz/main', ['egov.kz', 'e.bilimal.kz/main']],
  ['school_3@akzhar.edu.kz, тел.', ['school_3@akzhar.edu.kz']],
  ['2022 ж.т.б. 1.5 және Ә.Қ. Оспанов, т.е. 3.2-тармақ', []],
])('addresses of %s', (line, addresses) => {
  const parts = splitAddresses(line);
  expect(parts.filter(({ address }) => address).map(({ text }) => text)).toEqual(addresses);
  expect(parts.map(({ text }) => text).join('')).toBe(line);
});

test('lines end where any program ends them, and lose forbidden characters', () => {
  expect(splitLines('a\r\nb\vc\u2028d\u0001e\n')).toEqual(['a', 'b', 'c', 'de', '']);
  expect(splitLines('')).toEqual(['']);
});
