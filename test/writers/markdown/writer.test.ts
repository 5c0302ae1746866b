import { expect, test } from 'vitest';
import type { Block, ReportDocument } from '../../../src/report/document.ts';
import { markdownWriter } from '../../../src/writers/markdown/writer.ts';
import { exampleIn } from '../example.ts';

const kk = (value: string) => [{ lang: 'kk', value }] as const;

async function write(document: ReportDocument): Promise<string> {
  return new TextDecoder().decode(await markdownWriter.write(document));
}

function writeBlocks(...blocks: Block[]): Promise<string> {
  return write({ title: [], languages: ['kk'], layout: 'sequential', date: '2022-06-30', blocks });
}

test('writes the languages one after the other in every layout', async () => {
  const draft = await write(exampleIn('sequential', true));
  await expect(draft).toMatchFileSnapshot('../golden/draft.md');
  expect(await write(exampleIn('parallel', true))).toBe(draft);
});

test('a heading stays on one line, a paragraph keeps its lines', async () => {
  const text = kk('Бір\nекі');
  expect(await writeBlocks({ type: 'heading', level: 1, number: '1.', text })).toBe('## 1. Бір екі\n');
  expect(await writeBlocks({ type: 'paragraph', text })).toBe('Бір\\\nекі\n');
});

test('a table keeps its shape whatever its cells hold', async () => {
  const columns = [
    { heading: kk('a|b'), width: 50, align: 'left' },
    { heading: kk('Саны'), width: 50, align: 'right' },
  ] as const;
  const rows = [{ cells: [kk('бір\nекі | үш'), kk('5')] }, { cells: [] }];
  expect(await writeBlocks({ type: 'table', columns, rows })).toBe(
    ['| a\\|b | Саны |', '| :--- | ---: |', '| бір<br>екі \\| үш | 5 |', '|  |  |', ''].join('\n'),
  );
});
