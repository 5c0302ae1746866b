import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/run.ts';
import { importReport } from '../../src/import/import.ts';
import { createReport } from '../../src/model/report.ts';
import type { Published } from '../../src/published/passage.ts';
import { readPublished } from '../../src/published/read.ts';
import { defaultTemplates } from '../../src/report/templates.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeYaml } from '../../src/workbook/data-file.ts';
import { makeDocx } from '../published/packages.ts';

async function importFile(ending: string) {
  const bytes = readFileSync(
    ending === 'docx' ? 'samples/published-as-it-was.docx' : `test/import/published/report.${ending}`,
  );
  const published = (await readPublished(`report.${ending}`, bytes)) as Published;
  return importReport(published, defaultTemplates);
}

const yaml = async () => writeYaml((await importFile('txt')).data);

test('the published report comes out as a person would have written it down', async () => {
  const { data, missing } = await importFile('txt');
  expect(data).toMatchObject({
    period: '2021-2022',
    declared: { kinds: 7, total: 291, provider: 25, corporation: 0, electronic: 266 },
    complaints: { declared: 0 },
    monitoring: { authority: { carried_out: 'жоқ' }, public: { carried_out: 'жоқ' } },
  });
  const { services, texts } = data as {
    services: { id: string; counts?: { total: number } }[];
    texts: { section: string }[];
  };
  expect(services.map(({ id, counts }) => [id, counts?.total])).toEqual([
    ['home-tuition', 4],
    ['camps', 2],
    ['externat', 0],
    ['transfer', 25],
    // In the table, but not in the list of counts: it has none, which is not zero.
    ['admission', undefined],
    ['duplicates', 0],
    ['meals', 253],
    ['attestation', 7],
  ]);
  const sections = ['demand', 'access', 'discussions', 'transparency', 'training', 'regulation', 'internal'];
  expect(texts.map(({ section }) => section)).toEqual(sections);
  expect(missing).toEqual(['services', 'optimisation', 'prospects']);
  await expect(await yaml()).toMatchFileSnapshot('golden/published.yaml');
});

test('nothing is left over, and what is not sure is said', async () => {
  const { remarks } = await importFile('txt');
  expect(remarks.map(({ kind, reason, values }) => [kind, reason, values?.kk])).toEqual([
    ['doubt', 'service', 'Мектепке қабылдау'],
    ['doubt', 'service', 'Құжаттардың телнұсқалары'],
    ['doubt', 'annex-item', undefined],
  ]);
});

// A page shows several spaces as one.
const onPage = (data: unknown) => JSON.parse(JSON.stringify(data).replace(/ {2,}/g, ' '));

test.each(['docx', 'html'])('as .%s it is the same data', async (ending) => {
  const [other, text] = [await importFile(ending), await importFile('txt')];
  expect(other.data).toEqual(ending === 'html' ? onPage(text.data) : text.data);
  expect(other.remarks.map(({ reason }) => reason)).toEqual(text.remarks.map(({ reason }) => reason));
});

const lines = () => readFileSync('test/import/published/report.txt', 'utf8').split(/\r?\n/);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (line: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`;

// As LibreOffice saves a text file: no tables, and in a page no paragraphs.
test.each([
  ['report.docx', () => makeDocx(lines().map(paragraph).join(''))],
  ['report.html', () => Buffer.from(`<html><body><pre>${escaped(lines().join('\n'))}</pre></body></html>`)],
])('saved from its text as %s it is the same data', async (name, bytes) => {
  const other = importReport((await readPublished(name, bytes())) as Published, defaultTemplates);
  const text = await importFile('txt');
  expect(other.data).toEqual(text.data);
  expect(other.remarks.map(({ reason }) => reason)).toEqual(text.remarks.map(({ reason }) => reason));
});

test('a row whose cells do not make one is listed, and is no paragraph of the report', async () => {
  const words = lines();
  // Without its fee the last row has no end.
  const fee = words.findLastIndex((line) => line.trim() === 'Тегін');
  words.splice(fee, 1);
  const bytes = makeDocx(words.map(paragraph).join(''));
  const { data, remarks } = importReport((await readPublished('report.docx', bytes)) as Published, defaultTemplates);
  expect((data as { texts: { section: string }[] }).texts.map(({ section }) => section)).not.toContain('provider');
  expect(remarks.filter(({ reason }) => reason === 'cell').map(({ text }) => text.trim().slice(-17))).toEqual(
    ['жаттарды қабылдау.', 'корпорациясы»,', 'Мемлекеттік орган'].map((end) => expect.stringContaining(end.slice(-10))),
  );
});

test('the check of what was read finds the real mistakes of the report', async () => {
  const read = createReport(readYaml('published.yaml', await yaml()));
  const found = checkReport(read, defaultTemplates.reference).map(
    ({ check, at }) => `${check} ${'line' in at ? at.line : ''}`,
  );
  const lines = found.map((each) => each.split(' ')[0]);
  for (const check of [
    'totals/kinds',
    'services/uncounted',
    'services/old-name',
    'services/department',
    'text/misused-word',
    'text/self-name',
    'text/spaces',
    'text/missing',
    'text/one-language',
  ]) {
    expect(lines).toContain(check);
  }
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('golden/published.findings.txt');
});
