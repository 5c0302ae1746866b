import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { esep } from '../esep.ts';
import { copyFew } from './merging.ts';

const folder = copyFew();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (office: string) =>
  esep(folder, ['merge', 'forms', '-o', 'свод', '--to', 'pdf', '--quiet'], { ESEP_SOFFICE: office });

test.skipIf(process.platform === 'win32')('the consolidated report as a PDF', () => {
  expect(run(resolve('test/cli/pdf/office.mjs')).err).toBe('');
  expect(readFileSync(join(folder, 'свод/consolidated.pdf'), 'latin1')).toContain('%PDF');
  expect(existsSync(join(folder, 'свод/consolidated.docx'))).toBe(false);
});

test('without LibreOffice no file is read', () => {
  rmSync(join(folder, 'свод'), { recursive: true, force: true });
  expect(run(join(folder, 'жоқ'))).toMatchObject({ code: 2, out: '' });
  expect(existsSync(join(folder, 'свод'))).toBe(false);
});
