import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remarksOf } from '../../src/formatters/remarks.ts';
import { checkMessage, messageVariables } from '../../src/language/message.ts';
import { shape } from '../../src/model/shape.ts';
import { type Block, wordsIn } from '../../src/report/document.ts';
import { buildLetter, defaultLetter, type LetterContent } from '../../src/report/letter.ts';
import { LETTER_FACTS, letterSchema } from '../../src/report/letter-template.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { markdownWriter } from '../../src/writers/markdown/writer.ts';
import { checkExcel } from '../checks/workbook.ts';

const mistake = readFileSync('samples/mistake.yaml', 'utf8');

const remark = {
  severity: 'warning',
  place: { kk: '4-жол', ru: 'строка 4' },
  message: { kk: 'бос орын  екеу', ru: 'два  пробела' },
  help: { kk: 'Біреуін өшіріңіз.', ru: 'Удалите один.' },
} as const satisfies LetterContent['remarks'][number];

const say = (content: Partial<LetterContent>) => buildLetter({ remarks: [remark], ...content });
const sentences = ({ blocks }: { readonly blocks: readonly Block[] }, lang: 'kk' | 'ru' = 'ru') =>
  blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.map(({ text }) => wordsIn(text, lang));
    return block.type === 'paragraph' ? [wordsIn(block.text, lang)] : [];
  });

test('the letter about the sample with a mistake reads as it should', async () => {
  const letter = buildLetter({
    remarks: remarksOf(await checkExcel(mistake)),
    name: { kk: '«№ 3 мектеп» КММ', ru: 'КГУ «Школа № 3»' },
    period: { kind: 'calendar', year: 2025 },
    file: 'school-3.xlsx',
    copy: 'school-3.returned.xlsx',
    department: { kk: 'Үлгі ауданының білім бөлімі', ru: 'Отдел образования Образцового района' },
    deadline: '2026-02-15',
    date: '2026-02-01',
  });
  const text = new TextDecoder().decode(await markdownWriter.write(letter));
  await expect(text).toMatchFileSnapshot('golden/letter.md');
});

test('a letter with warnings only says that the data are accepted, and leaves out what is not known', async () => {
  const text = new TextDecoder().decode(await markdownWriter.write(say({})));
  await expect(text).toMatchFileSnapshot('golden/letter-warning.md');
});

test.each([
  [1, '1\u00a0ошибка.'],
  [2, '2\u00a0ошибки.'],
  [5, '5\u00a0ошибок.'],
  [21, '21\u00a0ошибка.'],
])('%i errors agree with their noun', (count, words) => {
  const errors = Array.from({ length: count }, () => ({ ...remark, severity: 'error' as const }));
  expect(sentences(say({ remarks: errors }))).toContain(words);
});

test('what is asked for depends on errors and on a deadline', () => {
  const error = { ...remark, severity: 'error' } as const;
  const last = (content: Partial<LetterContent>) => sentences(say(content)).at(-1);
  expect([
    last({}),
    last({ deadline: '2026-02-15' }),
    last({ remarks: [error] }),
    last({ remarks: [remark, error], deadline: '2026-02-15' }),
  ]).toEqual([
    'Если в указанных местах есть ошибки, просим направить исправленный файл.',
    'Если в указанных местах есть ошибки, просим направить исправленный файл не позднее 15\u00a0февраля 2026\u00a0года.',
    'Просим исправить сведения и повторно направить файл.',
    'Просим исправить сведения и повторно направить файл не позднее 15\u00a0февраля 2026\u00a0года.',
  ]);
});

test('a name known in one language serves for both', () => {
  const letter = say({ name: { ru: 'КГУ «Школа № 3»' } });
  expect(sentences(letter, 'kk')[0]).toBe('Кімге: КГУ «Школа №\u00a03»');
});

test('a remark is quoted as it stands, and an advice that repeats leads back to the first', () => {
  const table = say({ remarks: [remark, remark, { ...remark, severity: 'error', working: '1 + 2 = 3' }] }).blocks.find(
    ({ type }) => type === 'table',
  );
  const rows = table?.type === 'table' ? table.rows.map(({ cells }) => cells.map((cell) => wordsIn(cell, 'ru'))) : [];
  expect(rows).toEqual([
    ['1', 'строка 4', 'Предупреждение: два  пробела', 'Удалите один.'],
    ['2', 'строка 4', 'Предупреждение: два  пробела', 'См. пункт 1.'],
    ['3', 'строка 4', 'Ошибка: два  пробела\n1 + 2 = 3', 'См. пункт 1.'],
  ]);
});

test('the template that comes with the program fits its schema, and names only what a letter knows', () => {
  expect(shape(letterSchema, readYaml('letter.yaml', JSON.stringify(defaultLetter))).errors).toEqual([]);
  const texts: string[] = [];
  JSON.stringify(defaultLetter.blocks, (key, value) => {
    if (key === 'kk' || key === 'ru') texts.push(value);
    return value;
  });
  expect(texts.filter((text) => checkMessage(text) !== undefined)).toEqual([]);
  expect(texts.flatMap(messageVariables).filter((name) => !LETTER_FACTS.includes(name))).toEqual([]);
  const asked = defaultLetter.blocks.flatMap((block) =>
    typeof block === 'object' && 'say' in block ? [block.when, block.unless] : [],
  );
  expect(asked.filter((name) => name !== undefined && !LETTER_FACTS.includes(name))).toEqual([]);
});
