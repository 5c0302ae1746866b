import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureChecks } from '../../src/checks/figures.ts';
import { checkMessage, messageVariables } from '../../src/language/message.ts';

const FOLDERS = ['complaints', 'monitoring', 'period', 'provider', 'services', 'totals'];

test('every file of a check on figures is in the list, under its path', () => {
  const files = FOLDERS.flatMap((folder) => readdirSync(`src/checks/${folder}`).map((file) => `${folder}/${file}`));
  expect(figureChecks.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(figureChecks)('$id says the same in every language', ({ message, help }) => {
  const languages = ['kk', 'ru', 'en'] as const;
  expect(languages.map((lang) => checkMessage(message[lang]))).toEqual([undefined, undefined, undefined]);
  const [kk, ...others] = languages.map((lang) => [...messageVariables(message[lang])].sort());
  for (const other of others) expect(other).toEqual(kk);
  // A help is printed as it stands.
  for (const lang of languages) expect(help[lang]).not.toMatch(/[{}ё]/);
});
