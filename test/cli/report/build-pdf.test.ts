import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

const folder = makeFolder();
const at = (...names: string[]) => join(folder, ...names);
const OFFICE = resolve('test/cli/pdf/office.mjs');
const run = (words: readonly string[], env: Readonly<Record<string, string>> = { ESEP_SOFFICE: OFFICE }) => {
  mkdirSync(at('tmp'), { recursive: true });
  return esep(folder, ['build', ...words], { TMPDIR: at('tmp'), OFFICE_LOG: at('log'), ...env });
};
const files = () => readdirSync(folder).sort();

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const name of ['бір', 'екі']) cpSync('samples/school.yaml', at(`${name}.yaml`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === 'win32')('with LibreOffice', () => {
  test.each([
    ['by --to', ['--to', 'pdf'], 'бір.pdf'],
    ['by the ending of the output', ['-o', 'Есеп 2025.PDF'], 'Есеп 2025.pdf'],
  ])('a PDF is made %s, and no Word document is left beside it', (_, words, name) => {
    const { code, out, err } = run(['бір.yaml', ...words]);
    expect({ code, out, err }).toEqual({ code: 0, out: `Отчет готов: ${name}\n`, err: '' });
    expect(files()).toEqual(['log', 'tmp', 'бір.yaml', 'екі.yaml', name].sort());
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  test('several go to one LibreOffice, the Word documents beside them', () => {
    expect(run(['бір.yaml', 'екі.yaml', '--to', 'docx,pdf', '-o', 'есептер']).code).toBe(0);
    expect(readdirSync(at('есептер')).sort()).toEqual(['бір.docx', 'бір.pdf', 'екі.docx', 'екі.pdf']);
    expect(readFileSync(at('log'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('one that LibreOffice fails at is named, the others are there', () => {
    const { code, err } = run(['бір.yaml', 'екі.yaml', '--to', 'pdf'], { ESEP_SOFFICE: OFFICE, OFFICE_FAILS: '0' });
    expect(code).toBe(1);
    expect(err).toContain('Программа LibreOffice не смогла сформировать PDF: бір.pdf.');
    expect(err).toContain(`переменная ESEP_SOFFICE: ${OFFICE}.`);
    expect(err).toContain('Сформировано отчетов: 1 из 2. Не сформированы или записаны только как проект: бір.yaml.');
    expect(files()).toContain('екі.pdf');
  });

  test('alone it is wrong usage, and what was there stays', () => {
    writeFileSync(at('бір.pdf'), 'бұрынғы');
    expect(run(['бір.yaml', '--to', 'pdf'], { ESEP_SOFFICE: OFFICE, OFFICE_FAILS: '0' }).code).toBe(2);
    expect(readFileSync(at('бір.pdf'), 'utf8')).toBe('бұрынғы');
    expect(readdirSync(at('tmp'))).toEqual([]);
  });
});

test('without LibreOffice nothing is built at all', () => {
  const { code, err } = run(['бір.yaml', '--to', 'docx,pdf'], { ESEP_SOFFICE: at('жоқ') });
  expect(code).toBe(2);
  expect(err).toMatch(/^Переменная ESEP_SOFFICE указывает на .*жоқ, но такой программы нет\./);
  expect(files()).toEqual(['tmp', 'бір.yaml', 'екі.yaml']);
});
