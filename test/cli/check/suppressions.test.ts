import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

const school = readFileSync('samples/school.yaml', 'utf8');
const BIN = '  bin: "211040000605"';
/** The good report with one number that is wrong, and what is said behind it. */
const wrong = (behind = '') => school.replace(BIN, `${BIN.replace('605', '606')}${behind}`);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder();
  for (const [name, text] of Object.entries(files)) {
    if (name.includes('/')) mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('a comment makes the run pass, and one that has expired fails it again, at its line', () => {
  const folder = folderWith({
    'wrong.yaml': wrong(),
    'said.yaml': wrong(' # esep-ignore provider/bin-digit: подтверждено отделом до 01.01.2099'),
    'late.yaml': wrong(' # esep-ignore provider/bin-digit: подтверждено отделом до 01.01.2020'),
  });
  expect(esep(folder, ['check', 'wrong.yaml'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('provider/bin-digit'),
  });
  expect(esep(folder, ['check', 'said.yaml']).code).toBe(0);
  const late = esep(folder, ['check', 'late.yaml']);
  expect(late.code).toBe(1);
  expect(late.out).toContain('suppression/expired');
  expect(late.out).toContain('01.01.2020');
});

test('the configuration tells of its unused entries in a run over its folder, and not in one over some files', () => {
  const folder = folderWith({
    'esep.config.yaml': [
      'suppressions:',
      '  - check: provider/bin-digit',
      '    reason: принято отделом',
      '  - check: services/fee',
      '    reason: принято отделом',
      '',
    ].join('\n'),
    'schools/wrong.yaml': wrong(),
    'schools/good.yaml': school,
  });
  const whole = esep(folder, ['check', '.']);
  expect(whole.code).toBe(0);
  expect(whole.out.match(/^\S+:\d+ .*suppression\/unused$/gm)).toEqual([
    expect.stringMatching(/^esep\.config\.yaml:4:/),
  ]);
  const part = esep(folder, ['check', 'schools/good.yaml']);
  expect(part.code).toBe(0);
  expect(part.out).not.toContain('suppression/unused');
  expect(esep(folder, ['check', 'schools']).out).not.toContain('suppression/unused');
});

test('the level of what is said of suppressions is configured', () => {
  const text = 'checks: { suppression/unused: error }\nsuppressions: [{ check: services/fee, reason: a }]\n';
  const folder = folderWith({ 'esep.config.yaml': text, 'a.yaml': school });
  expect(esep(folder, ['check', '.']).code).toBe(1);
});

test('convert says what it leaves behind', () => {
  const folder = folderWith({ 'a.yaml': school.replace(BIN, `${BIN} # esep-ignore provider/bin-digit: принято`) });
  const { code, out } = esep(folder, ['convert', 'a.yaml', 'a.xlsx']);
  expect(code).toBe(0);
  expect(out).toContain('suppression/left-behind');
  expect(out).toContain('provider/bin-digit: принято');
  cpSync(resolve('samples/school.xlsx'), join(folder, 'b.xlsx'));
  expect(esep(folder, ['convert', 'b.xlsx', 'b.yaml']).out).not.toContain('left-behind');
});

test('an entry of the configuration that is for no file is unused, once its folder was walked', () => {
  const entry = (files: string) => `  - { check: provider/bin-digit, reason: принято отделом, files: ["${files}"] }\n`;
  const folder = folderWith({
    'esep.config.yaml': `exclude: [drafts]\nsuppressions:\n${['nosuch.yaml', 'nosuch/**', 'drafts/**', 'schools/**'].map(entry).join('')}`,
    'schools/wrong.yaml': wrong(),
    'drafts/wrong.yaml': wrong(),
  });
  const unused = (...words: string[]) =>
    esep(folder, ['check', ...words]).out.match(/^esep\.config\.yaml:\d+(?=:\d+ .*suppression\/unused$)/gm) ?? [];
  expect(unused('.')).toEqual(['esep.config.yaml:3', 'esep.config.yaml:4', 'esep.config.yaml:5']);
  expect(unused('schools')).toEqual([]);
  expect(unused('schools/wrong.yaml')).toEqual([]);
});

test.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
  'a folder that is closed may hold its file',
  () => {
    const folder = folderWith({
      'esep.config.yaml': 'suppressions: [{ check: services/fee, reason: a, files: [closed/a.yaml] }]\n',
      'a.yaml': school,
      'closed/a.yaml': school,
    });
    chmodSync(join(folder, 'closed'), 0);
    const { out } = esep(folder, ['check', '.']);
    chmodSync(join(folder, 'closed'), 0o755);
    expect(out).toContain('file/no-access');
    expect(out).not.toContain('suppression/unused');
  },
);

test('a merge tells which suppressions have expired, in a file and in the configuration, and the level is configured', () => {
  const entry = (more: string) => `suppressions:\n  - { check: services/fee, reason: принято${more} }\n`;
  const folder = folderWith({
    'esep.config.yaml': entry(', until: 2020-01-01'),
    'forms/late.yaml': wrong(' # esep-ignore provider/bin-digit: подтверждено отделом до 01.01.2020'),
  });
  const merge = () => esep(folder, ['merge', 'forms', '-o', 'out', '--quiet']).out;
  expect(merge()).toMatch(/^esep\.config\.yaml:2:\d+ .*suppression\/expired$/m);
  expect(merge()).toMatch(/^forms\/late\.yaml:\d+:\d+ .*suppression\/expired$/m);
  // One that is good and meets nothing may be for a check of single files.
  writeFileSync(join(folder, 'esep.config.yaml'), entry(''));
  expect(merge()).not.toContain('esep.config.yaml');
  writeFileSync(join(folder, 'esep.config.yaml'), `checks: { suppression/*: off }\n${entry(', until: 2020-01-01')}`);
  expect(merge()).not.toContain('suppression/expired');
});
