import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

const folder = makeFolder();
const at = (name: string) => join(folder, name);
const run = (...words: string[]) => esep(folder, ['build', ...words]);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  cpSync('samples/school.yaml', at('мектеп.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The document saved anew by some program, with words changed. */
function saveAnew(name: string, change: (xml: string) => string = (xml) => xml): void {
  const parts = unzipSync(readFileSync(at(name)));
  const document = new TextDecoder().decode(parts['word/document.xml']);
  parts['word/document.xml'] = new TextEncoder().encode(change(document));
  writeFileSync(at(name), zipSync(parts, { level: 1 }));
}

test('what was just built is what the data give, in every format', () => {
  expect(run('мектеп.yaml', '--to', 'docx,html,md').code).toBe(0);
  const before = statSync(at('мектеп.docx')).mtimeMs;
  const { code, out, err } = run('мектеп.yaml', '--to', 'docx,html,md', '--check');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(['docx', 'html', 'md'].map((ending) => `мектеп.${ending} соответствует данным.\n`).join(''));
  expect(statSync(at('мектеп.docx')).mtimeMs).toBe(before);
});

test('a report that is not there is said, and not written', () => {
  expect(run('мектеп.yaml', '--check')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Файла мектеп.docx нет'),
  });
  expect(existsSync(at('мектеп.docx'))).toBe(false);
});

test.each(['docx', 'html', 'md'])(
  'a figure that has since changed in the data is shown where it stands in the .%s',
  (ending) => {
    run('мектеп.yaml', '--to', ending);
    const built = readFileSync(at(`мектеп.${ending}`));
    const text = readFileSync(at('мектеп.yaml'), 'utf8');
    writeFileSync(at('мектеп.yaml'), text.replace('2025-02-14', '2025-02-13'));
    const { code, out, err } = run('мектеп.yaml', '--to', ending, '--check');
    expect(code).toBe(1);
    expect(err).toBe(`мектеп.${ending} не соответствует данным:\n`);
    expect(out).toContain('13');
    expect(readFileSync(at(`мектеп.${ending}`)).equals(built)).toBe(true);
  },
);

test('a document that another program saved says the same, and is told from one with other words', () => {
  run('мектеп.yaml');
  saveAnew('мектеп.docx');
  expect(run('мектеп.yaml', '--check')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Текст в файле мектеп.docx тот же'),
  });
  saveAnew('мектеп.docx', (xml) => xml.replace('412', '512'));
  const { code, out, err } = run('мектеп.yaml', '--check');
  expect(code).toBe(1);
  expect(err).toBe('мектеп.docx не соответствует данным:\n');
  expect(out).toMatch(/412/);
  expect(out).toMatch(/512/);
});

test('what is no report at all cannot be compared', () => {
  writeFileSync(at('мектеп.docx'), Buffer.from('504b0304aaaa', 'hex'));
  expect(run('мектеп.yaml', '--check')).toMatchObject({ code: 1, err: expect.stringContaining('не читается') });
});

test('many are counted', () => {
  mkdirSync(at('деректер'));
  for (const name of ['бір', 'екі']) cpSync(at('мектеп.yaml'), at(`деректер/${name}.yaml`));
  run('деректер', '-o', 'есептер');
  expect(run('деректер', '-o', 'есептер', '--check').code).toBe(0);
  rmSync(at('есептер/екі.docx'));
  const { code, out } = run('деректер', '-o', 'есептер', '--check');
  expect(code).toBe(1);
  expect(out.endsWith('Отчетов, соответствующих данным: 1 из 2.\n')).toBe(true);
});

test('data with errors have no report to compare with', () => {
  run('мектеп.yaml');
  writeFileSync(at('мектеп.yaml'), readFileSync(at('мектеп.yaml'), 'utf8').replace('total: 412', 'total: 413'));
  expect(run('мектеп.yaml', '--check').code).toBe(1);
});
