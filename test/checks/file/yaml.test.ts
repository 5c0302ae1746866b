import { expect, test } from 'vitest';
import { fileAlias } from '../../../src/checks/file/alias.ts';
import { fileCutByComment } from '../../../src/checks/file/cut-by-comment.ts';
import { fileDuplicateKey } from '../../../src/checks/file/duplicate-key.ts';
import { fileNoBreakSpace } from '../../../src/checks/file/no-break-space.ts';
import { fileSyntax } from '../../../src/checks/file/syntax.ts';
import { fileTooDeep } from '../../../src/checks/file/too-deep.ts';
import { checkYaml, expectMarks, wordsOf } from '../harness.ts';

const syntax = [
  ['period:\n\tx: 1\n', 'клавишей Tab'],
  ['declared:\n   total: 1\n  kinds: 2\n', 'Отступ не совпадает'],
  ['provider: "школа\nperiod: 2025\n', 'Не хватает знака'],
  ['period 2025\ndate: 2026-01-10\n', 'нет двоеточия'],
  ['provider: школа: лучшая\n', 'два двоеточия'],
  ['provider: @школа\n', 'не может стоять без кавычек'],
  ['provider: "C:\\школа"\n', 'обратная косая черта (\\)'],
  ['period: 2025\n---\nperiod: 2026\n', 'несколько документов'],
  ['services:\n  -id: meals\n', 'дефиса'],
  ['texts: "Школа "Болашақ" открыта"\n', 'лишний знак'],
] as const;

test.each(syntax)('%j is worded: %s', (yaml, words) => {
  const [finding] = checkYaml(yaml);
  expect(finding?.check).toBe('file/syntax');
  expect(wordsOf(fileSyntax, finding, 'ru')).toContain(words);
  expect(wordsOf(fileSyntax, finding, 'kk')).not.toContain('$');
  expect(wordsOf(fileSyntax, finding, 'en')).not.toContain('$');
});

test('a code without words of its own is named', () => {
  const finding = {
    check: 'file/syntax',
    severity: 'error',
    at: { file: 'x' },
    values: { code: 'IMPOSSIBLE' },
  } as const;
  expect(wordsOf(fileSyntax, finding, 'ru')).toBe('Строка записана не по правилам YAML (IMPOSSIBLE).');
});

test('a field given twice, an alias, a no-break space and a cut value are found where they stand', () => {
  expectMarks(
    fileDuplicateKey,
    `
    declared:
      total: 10
      kinds: 2
      total: 11 # <- file/duplicate-key
    `,
  );
  const [alias] = expectMarks(fileAlias, '\nprovider:\n  phone: *Телефон # <- file/alias\n');
  expect(wordsOf(fileAlias, alias, 'ru')).toBe('«*Телефон» – ссылка YAML, здесь она не принимается.');
  expectMarks(fileNoBreakSpace, '\ndeclared:\n  total:\u00a010 # <- file/no-break-space\n');
  const [cut] = expectMarks(fileCutByComment, '\nprovider:\n  name:\n    ru: Школа #5 # <- file/cut-by-comment\n');
  expect(wordsOf(fileCutByComment, cut, 'ru')).toContain('обрезано перед «#5');
  for (const help of Object.values(fileCutByComment.help))
    expect(help).not.toMatch(/space after|пробел\.|бос орын қойыңыз/);
});

test('a comment with a space after its mark, quoted text and a plain space are as they should be', () => {
  const yaml = `
    provider:
      phone: '*Телефон'
      name: { ru: 'Школа #5', kk: '№ 5 мектеп' } # сверено с приказом
    declared: { total: 10 }
  `;
  for (const check of [fileSyntax, fileDuplicateKey, fileAlias, fileNoBreakSpace, fileCutByComment, fileTooDeep]) {
    expectMarks(check, yaml);
  }
});

test('nesting without end is one sentence', () => {
  const [finding] = checkYaml(`texts: ${'['.repeat(60)}${']'.repeat(60)}`).filter(
    ({ check }) => check === 'file/too-deep',
  );
  expect(wordsOf(fileTooDeep, finding, 'ru')).toBe('Значения вложены друг в друга глубже 40 уровней.');
});
