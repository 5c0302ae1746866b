import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtInTemplates, defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { buildReport } from '../../src/report/build.ts';
import { type Block, wordsIn } from '../../src/report/document.ts';
import type { Template } from '../../src/report/template.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { markdownWriter } from '../../src/writers/markdown/writer.ts';
import { readSample } from '../samples/read.ts';

const template = builtInTemplates.report as Template;
const build = (text: string) => buildReport(createReport(readYaml('t.yaml', text)).report, defaultReference, template);
const words = (blocks: readonly Block[], lang: 'kk' | 'ru'): string[] =>
  blocks.flatMap((block) => ('text' in block ? [wordsIn(block.text, lang)] : []));

test.each(['published', 'school'])('the report of %s reads as it should', async (name) => {
  const document = buildReport(readSample(`${name}.yaml`).report, defaultReference, template);
  const text = new TextDecoder().decode(await markdownWriter.write(document));
  await expect(text).toMatchFileSnapshot(`golden/${name}.md`);
});

/** Numbers of the headings before the annexes, `1.` and `1)` in turn. */
function numbering(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex(({ type }) => type === 'signature');
  return blocks.slice(0, end).flatMap((block) => (block.type === 'heading' ? [block.number] : []));
}

const COMPLETE = '1. 1) 2) 3) 2. 1) 2) 3) 3. 1) 2) 3) 4. 1) 2) 3) 4) 5.'.split(' ');

test('every section and item is numbered, whatever is empty', () => {
  expect(numbering(build('').blocks)).toEqual(COMPLETE);
  const data = parse(readFileSync('samples/school.yaml', 'utf8')) as Record<string, unknown>;
  fc.assert(
    fc.property(fc.subarray(Object.keys(data)), (kept) => {
      const part = Object.fromEntries(kept.map((key) => [key, data[key]]));
      expect(numbering(build(JSON.stringify(part)).blocks)).toEqual(COMPLETE);
    }),
    { numRuns: 60 },
  );
});

test('an item without anything to say has a sentence of its own', () => {
  const { blocks } = build('');
  const prospects = blocks.findIndex((block) => block.type === 'heading' && block.number === '5.');
  expect(words([blocks[prospects + 1] as Block], 'kk')).toEqual(['Мәлімет берілмеген.']);
  expect(words([blocks[prospects + 1] as Block], 'ru')).toEqual(['Сведения не представлены.']);
});

test('a sentence whose figure is not stated is left out; zero is stated', () => {
  const without = words(build('period: 2025\ndeclared: { total: 5, provider: 5, corporation: 0 }').blocks, 'ru').join(
    '\n',
  );
  expect(without).not.toMatch(/количество оказанных/);
  const stated = words(
    build('period: 2025\ndeclared: { total: 5, provider: 5, corporation: 0, electronic: жоқ }').blocks,
    'ru',
  );
  expect(stated).toContain(
    'В 2025\u00a0году количество оказанных государственных услуг составило 5, из них: через услугодателя\u00a0– 5, через Государственную корпорацию\u00a0– нет, в электронном виде\u00a0– нет.',
  );
});

test.each([
  [291, '291-ді', '291'],
  [253, '253-ті', '253'],
  [266, '266-ны', '266'],
  [10, '10-ды', '10'],
  [40, '40-ты', '40'],
])('the total of %i takes the case ending of its last word', (total, kk) => {
  const text = words(
    build(`period: 2021-2022\ndeclared: { total: ${total}, provider: ${total}, corporation: 0, electronic: 0 }`).blocks,
    'kk',
  );
  expect(text.join('\n')).toContain(`қызметтер саны ${kk} құрады`);
});

test.each([
  [1, 'оказана 1\u00a0услуга'],
  [253, 'оказаны 253\u00a0услуги'],
  [266, 'оказано 266\u00a0услуг'],
  [291, 'оказана 291\u00a0услуга'],
  [11, 'оказано 11\u00a0услуг'],
])('the Russian verb and noun agree with %i', (total, expected) => {
  const { blocks } = build(`services: [{ id: transfer, counts: { total: ${total} } }]`);
  const list = blocks.find(({ type }) => type === 'list');
  expect(list?.type === 'list' && wordsIn(list.items[0]?.text ?? [], 'ru')).toMatch(new RegExp(`– ${expected}\\.$`));
});

test('services are listed by demand, those not rendered apart, those not counted nowhere', () => {
  const { blocks } = build(
    'services: [{ id: transfer, counts: { total: 2 } }, { id: meals, counts: { total: 9 } }, { id: camps, counts: { total: жоқ } }, { id: externat }]',
  );
  const lists = blocks.flatMap((block) =>
    block.type === 'list' ? [block.items.map(({ text }) => wordsIn(text, 'ru'))] : [],
  );
  expect(lists.map((lines) => lines.map((line) => line.slice(0, 22)))).toEqual([
    ['Предоставление бесплат', 'Прием документов для п'],
    ['Прием документов и выд'],
  ]);
});

test('both languages hold the same numbers', () => {
  for (const name of ['published.yaml', 'school.yaml']) {
    const { blocks } = buildReport(readSample(name).report, defaultReference, template);
    const numbers = (lang: 'kk' | 'ru') =>
      blocks.flatMap((block) => {
        if ('text' in block) return [[...wordsIn(block.text, lang).matchAll(/\d+/g)].map(String).sort()];
        if (block.type === 'list')
          return block.items.map(({ text }) => [...wordsIn(text, lang).matchAll(/\d+/g)].map(String).sort());
        return [];
      });
    expect(numbers('kk')).toEqual(numbers('ru'));
  }
});

test('the annex of complaints comes only with records, and the heading refers to it only then', () => {
  const heading = (text: string) =>
    words(build(text).blocks, 'ru').filter((line) => line.includes('Информация о жалобах'));
  expect(heading('complaints: { declared: 0 }')).toEqual([
    'Информация о жалобах услугополучателей по вопросам оказания государственных услуг:',
  ]);
  expect(heading('complaints: { declared: 1, records: [{ registered: 2025-02-03 }] }')).toEqual([
    'Информация о жалобах услугополучателей по вопросам оказания государственных услуг (приложение):',
    'Информация о жалобах услугополучателей',
  ]);
});
