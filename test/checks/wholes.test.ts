import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wholeChecks } from '../../src/checks/wholes.ts';
import { checkMessage, messageVariables } from '../../src/language/message.ts';

const FOLDERS = ['consolidated', 'merge', 'roster'];

test('every file of a check on many reports is in the list, under its path', () => {
  const files = FOLDERS.flatMap((folder) => readdirSync(`src/checks/${folder}`).map((file) => `${folder}/${file}`));
  expect(wholeChecks.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(wholeChecks)('$id says the same in every language', ({ message, help }) => {
  const languages = ['kk', 'ru', 'en'] as const;
  expect(languages.map((lang) => checkMessage(message[lang]))).toEqual([undefined, undefined, undefined]);
  const [kk, ...others] = languages.map((lang) => [...messageVariables(message[lang])].sort());
  for (const other of others) expect(other).toEqual(kk);
  // A help is printed as it stands.
  for (const lang of languages) expect(help[lang]).not.toMatch(/[{}ё]/);
});
