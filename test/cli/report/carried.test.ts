import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { esep, filesOf, makeFolder } from '../esep.ts';

const folder = makeFolder();
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const run = (...words: string[]) => esep(folder, words);

beforeAll(() => {
  for (const name of ['school', 'published']) {
    const { code } = run('build', join(process.cwd(), `samples/${name}.yaml`), '-o', `${name}.docx`);
    expect(code).toBe(0);
  }
  run('convert', join(process.cwd(), 'samples/school.yaml'), 'школа.json');
  cpSync('test/source/carried/saved.odt', at('saved.odt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a report is checked by its name or a pattern, not where a folder is walked', () => {
  expect(run('check', 'school.docx')).toMatchObject({ code: 0, out: expect.stringMatching(/^1\sфайл: все сходится/) });
  expect(filesOf(folder, ['*.docx'])).toEqual(['published.docx', 'school.docx']);
  expect(filesOf(folder, ['.'])).toEqual(['школа.json']);
});

test('a finding stands at its line of the data inside, and it is said how to see them', () => {
  const { out } = run('check', 'published.docx');
  expect(out).toMatch(
    /^published\.docx › data\.json › \d+:13 {2}рекомендация {2}services\/department\n *\d+ │ +"id": "attestation",\n/,
  );
  expect(out).toContain('Чтобы увидеть эти строки: esep convert published.docx data.json\n');
  const [, line] = /› (\d+):/.exec(out) as RegExpExecArray;
  run('convert', 'published.docx', 'inside.json');
  expect(text('inside.json').split('\n')[Number(line) - 1]).toContain('"attestation"');
});

test('the data come out of a report as they went in', () => {
  expect(run('convert', 'school.docx', 'again.json').code).toBe(0);
  expect(text('again.json')).toBe(text('школа.json'));
  expect(run('build', 'school.docx', '-o', 'again.docx').code).toBe(0);
  expect(readFileSync(at('again.docx')).equals(readFileSync(at('school.docx')))).toBe(true);
  expect(run('diff', 'школа.json', 'school.docx')).toMatchObject({ code: 0 });
  expect(run('trace', 'school.docx', 'declared.total').out).toContain('school.docx › data.json › ');
  expect(run('new', 'next.yaml', '--from', 'saved.odt').code).toBe(0);
  expect(text('next.yaml')).toContain('010540001235');
});

test('reports are merged, and one beside its data is the same report', () => {
  mkdirSync(at('нысандар'));
  cpSync(at('school.docx'), at('нысандар/school.docx'));
  const merged = run('merge', 'нысандар', '-o', 'свод');
  expect(merged).toMatchObject({ code: 0 });
  cpSync(at('школа.json'), at('нысандар/school.json'));
  const both = run('merge', 'нысандар', '-o', 'свод-2');
  expect(both.code).toBe(0);
  expect(text('свод-2/consolidated.yaml').match(/school\.\w+/g)).toEqual(['school.json']);
  expect(run('diff', 'свод/consolidated.docx', 'свод/consolidated.yaml')).toMatchObject({ code: 0 });
  expect(run('merge', 'свод/consolidated.docx', '-o', 'облыс').code).toBe(0);
});

test('it is said that the words of a report were not checked, in a format for programs too', () => {
  const note = 'Проверены данные внутри отчета school.docx, а не его текст. Соответствует ли текст данным,';
  for (const words of [[], ['-f', 'json']]) {
    const { err } = run('check', 'school.docx', ...words);
    expect(err).toBe(`${note} покажет команда: esep verify school.docx\n`);
  }
  expect(run('check', 'школа.json').err).toBe('');
});

test('data under the name of a report have lines of their own', () => {
  writeFileSync(at('деректер.docx'), text('школа.json').replace('"total": 412', '"total": 413'));
  const { code, out, err } = run('check', 'деректер.docx');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).not.toContain('данным внутри отчета');
});

test('a report without data says so', () => {
  run('build', 'школа.json', '-o', 'bare.docx', '--no-data');
  const { code, out } = run('check', 'bare.docx');
  expect(code).toBe(1);
  expect(out).toContain('bare.docx  ошибка  file/no-data\n  В этом файле нет данных отчета.\n');
  expect(run('convert', 'bare.docx', 'none.yaml')).toMatchObject({
    code: 1,
    err: 'Файл не преобразован: данные из него прочитать нельзя по причине, указанной выше.\n',
  });
});

test('a folder in which there are only reports does not seem empty', () => {
  mkdirSync(at('дайын'));
  cpSync(at('school.docx'), at('дайын/есеп 1.docx'));
  for (const command of ['check', 'build']) {
    const { code, err } = run(command, 'дайын');
    expect(code).toBe(2);
    expect(err).toContain('нет файлов с данными, но есть документы Word.');
    expect(err).toContain('назовите их прямо, например: "дайын/есеп 1.docx"\n');
  }
});

test('a merge of nothing that can be read says nothing of schools', () => {
  mkdirSync(at('бос'));
  cpSync(at('bare.docx'), at('бос/bare.docx'));
  expect(run('merge', 'бос', '-o', 'бос свод').out).not.toContain('Из 0');
});
