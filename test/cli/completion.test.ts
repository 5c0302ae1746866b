import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/list.ts';
import { FORMAT_IDS } from '../../src/formatters/list.ts';
import { esep, makeFolder } from './esep.ts';

const folder = makeFolder();
const has = (shell: string) => spawnSync(shell, ['-c', ':']).status === 0;
const script = (shell: string) => esep(folder, ['completion', shell]).out;
const bash = script('bash');

/** What bash would offer for the last of these words; `=` is a word of its own there. */
function complete(words: readonly string[]): readonly string[] {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const program = `${bash}\nCOMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _esep; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', program], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

test.runIf(has('bash')).each([
  ['a command', ['esep', 'che'], ['check']],
  ['an option', ['esep', 'check', '--fi'], ['--files-from']],
  ['a choice', ['esep', 'check', '--fail-on', 'w'], ['warning']],
  ['a choice after =', ['esep', 'check', '--lang', '=', 'k'], ['kk']],
  ['all choices after =', ['esep', 'check', '--lang', '='], ['kk', 'ru', 'en']],
  ['a command after an option with a value', ['esep', '--lang', 'ru', 'expl'], ['explain']],
  ['a format', ['esep', 'check', '-f', ''], [...FORMAT_IDS]],
  ['a format of another command', ['esep', 'trace', 'a', 'b', '-f', ''], ['text', 'json']],
  ['a check', ['esep', 'explain', 'totals/ch'], ['totals/channels', 'totals/channel']],
  ['a shell', ['esep', 'completion', ''], ['bash', 'zsh', 'fish']],
  ['a command to be helped with', ['esep', 'help', 'bu'], ['build']],
  ['no file, which bash completes itself', ['esep', 'check', 'sch'], []],
])('bash completes %s', (_, words, offered) => expect(complete(words)).toEqual(offered));

test.runIf(has('bash'))('bash offers every command and every check', () => {
  const help = esep(folder, ['--help', '--lang', 'en']).out;
  const listed = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);
  expect(listed.length).toBeGreaterThan(8);
  expect(complete(['esep', ''])).toEqual(listed);
  expect(complete(['esep', 'explain', ''])).toEqual(expect.arrayContaining(checks.map(({ id }) => id)));
});

test.each(['zsh', 'fish'])('the script for %s knows options, choices and what they are for', (shell) => {
  const text = script(shell);
  for (const word of ['check', 'max-findings', 'totals/channels', 'sarif', 'язык сообщений'])
    expect(text).toContain(word);
  expect(text).not.toContain('undefined');
  if (!has(shell)) return;
  writeFileSync(join(folder, `c.${shell}`), text);
  const { status, stderr } = spawnSync(shell, ['-n', join(folder, `c.${shell}`)], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('an unknown shell is wrong usage', () => {
  expect(esep(folder, ['completion', 'sh'])).toEqual({
    code: 2,
    out: '',
    err: 'Для <оболочка> не подходит «sh». Возможные значения: bash, zsh, fish.\nСправка: esep --help\n',
  });
});
