import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMessage } from '../../src/language/message.ts';
import { quoteArgument } from '../../src/language/quoted-argument.ts';

test.each([
  ['мектеп.yaml', 'мектеп.yaml'],
  ['C:\\есептер\\№3.docx', '"C:\\есептер\\№3.docx"'],
  ['Школа № 3.docx', '"Школа № 3.docx"'],
  ['a&b.yaml', '"a&b.yaml"'],
  ["о'қу.yaml", '"о\'қу.yaml"'],
  ['$HOME.yaml', "'$HOME.yaml'"],
  ['', '""'],
])('%s is typed as %s', (name, typed) => {
  expect(quoteArgument(name)).toBe(typed);
  expect(formatMessage('ru', 'esep check {$file :argument}', { file: name })).toBe(`esep check ${typed}`);
});

test.runIf(process.platform !== 'win32')('a shell reads any name as it is', () => {
  const words = fc.string({ unit: fc.constantFrom(...'аЯq1 ._-/"\'$`!&|;()<>*?[]{}~#%^@,№'), minLength: 1 });
  const names = fc.sample(words, 300);
  const command = `printf '%s\\n' ${names.map(quoteArgument).join(' ')}`;
  expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(`${names.join('\n')}\n`);
});
