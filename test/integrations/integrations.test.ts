import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { makeFolder } from '../cli/esep.ts';
import { packEsep } from '../package/pack.ts';
import { makeRepository } from './repository.ts';

/** Runs a command before and after the mistake is mended: first it fails at the very line, then it passes. */
function expectGuard(repository: ReturnType<typeof makeRepository>, check: () => { code: number | null; out: string }) {
  const before = check();
  expect(before.code).toBe(1);
  repository.mend();
  const after = check();
  expect(after.code).toBe(0);
  return { before: before.out, after: after.out };
}

test('the hook for pre-commit', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const repository = makeRepository();
  const [command, ...words] = hook.entry.split(' ');
  // pre-commit is written in Python: the patterns mean the same here.
  const chosen = () =>
    repository.files().filter((file) => new RegExp(hook.files).test(file) && !new RegExp(hook.exclude).test(file));
  expect(chosen()).toHaveLength(4);
  const { before } = expectGuard(repository, () => repository.run(command, [...words, ...chosen()]));
  expect(before).toContain(`${repository.mistake}  ошибка  totals/channels`);
});

test('what is no data in a repository is not given to the hook', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const taken = (file: string) => new RegExp(hook.files).test(file) && !new RegExp(hook.exclude).test(file);
  const others = [
    '.pre-commit-config.yaml',
    '.gitlab-ci.yml',
    '.github/workflows/check.yml',
    'package.json',
    'package-lock.json',
    'esep.config.yaml',
    'region/esep.baseline.yaml',
    'esep.schema.json',
    'README.md',
  ];
  expect(others.filter(taken)).toEqual([]);
  expect(['aqjar.yaml', 'schools/№ 3.xlsx', 'a/b.yml', 'a/b.ods'].every(taken)).toBe(true);
});

test('a commit of nothing but a configuration does not fail the hook that is given it', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const repository = makeRepository();
  writeFileSync(join(repository.folder, 'esep.config.yaml'), 'extends: ci\n');
  const [command, ...words] = hook.entry.split(' ');
  expect(repository.run(command, [...words, 'esep.config.yaml']).code).toBe(0);
  writeFileSync(join(repository.folder, 'esep.config.yaml'), 'extends: nobody\n');
  expect(repository.run(command, [...words, 'esep.config.yaml']).code).toBe(2);
});

test('the line of git in docs/ci.md: what is staged is checked, whatever the files are called', () => {
  const command = /^git diff .*$/m.exec(readFileSync('docs/ci.md', 'utf8'))?.[0] ?? '';
  const repository = makeRepository();
  const check = () => repository.run('bash', ['-o', 'pipefail', '-c', command]);
  const { before, after } = expectGuard(repository, check);
  expect(before).toContain(`${repository.mistake}  ошибка  totals/channels`);
  expect(after).toMatch(/4\sфайла: 0\sошибок/);
  expect(repository.run('git', ['rm', '-rqf', '--cached', 'schools']).code).toBe(0);
  expect(check().code).toBe(0);
});

test('the command of the GitHub Action: annotations, the summary of the step, SARIF', () => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const [setUp, , step] = action.runs.steps;
  expect(setUp.uses).toMatch(/^actions\/setup-node@[0-9a-f]{40}$/);
  // Every input reaches the script, and none as text of it.
  expect(step.run).not.toContain('inputs.');
  const given = Object.values(step.env).join(' ');
  const inputs = Object.keys(action.inputs).filter((name) => name !== 'node-version');
  expect(inputs.filter((name) => !given.includes(`inputs.${name} }}`))).toEqual([]);

  const repository = makeRepository();
  const inFolder = (name: string) => join(repository.folder, name);
  const env = { ESEP_ACTION: resolve('.'), GITHUB_STEP_SUMMARY: inFolder('summary.md') };
  const { before } = expectGuard(repository, () =>
    repository.run('bash', ['-c', step.run], { ...env, ESEP_PATHS: 'schools\n', ESEP_SARIF: 'esep.sarif' }),
  );
  const [file, line, column] = repository.mistake.split(':');
  expect(before).toContain(`::error file=${file},line=${line},col=${column}`);
  expect(readFileSync(inFolder('summary.md'), 'utf8')).toContain('totals/channels');
  const [{ results }] = JSON.parse(readFileSync(inFolder('esep.sarif'), 'utf8')).runs;
  expect(results.filter(({ level }: { level: string }) => level === 'error')).toEqual([]);
});

test('an action that finds nothing to check fails, unless told that this is all right', () => {
  const repository = makeRepository();
  const env = { ESEP_ACTION: resolve('.'), ESEP_PATHS: 'nothing-here' };
  const words = [resolve('integrations/github-check.sh')];
  repository.run('mkdir', ['nothing-here']);
  expect(repository.run('bash', words, env).code).toBe(2);
  expect(repository.run('bash', words, { ...env, ESEP_ALLOW_EMPTY: 'true' }).code).toBe(0);
});

test.each(['  schools/aqjar.yaml\r\n\t"schools/school 17.yaml" \r\n', ' \r\n\n', ''])(
  'the paths of the action as people write them: %j',
  (given) => {
    const repository = makeRepository();
    const paths = given.replaceAll('"', '');
    const env = { ESEP_ACTION: resolve('.'), ESEP_PATHS: paths };
    const { code, out } = repository.run('bash', [resolve('integrations/github-check.sh')], env);
    expect(code).toBe(1);
    expect(out).toMatch(paths.trim() === '' ? /4\sфайла: / : /2\sфайла: /);
  },
);

test.each(['true', 'True', ' TRUE\r'])('%j allows that there is nothing to check', (word) => {
  const repository = makeRepository();
  repository.run('mkdir', ['nothing-here']);
  const env = { ESEP_ACTION: resolve('.'), ESEP_PATHS: 'nothing-here', ESEP_ALLOW_EMPTY: word };
  expect(repository.run('bash', [resolve('integrations/github-check.sh')], env).code).toBe(0);
});

test('the job for GitLab installs esep from its package, without network', () => {
  const [header, job] = parseAllDocuments(readFileSync('integrations/gitlab.yml', 'utf8')).map((each) => each.toJS());
  expect(header.spec.inputs.esep).not.toHaveProperty('default');
  const repository = makeRepository();
  const place = makeFolder();
  const lines = [...job.esep.before_script, 'command -v esep', ...job.esep.script].join('\n');
  const command = lines.replace('$[[ inputs.paths ]]', 'schools').replace('$[[ inputs.esep ]]', packEsep(place));
  const env = { TMPDIR: place, HOME: place, npm_config_offline: 'true' };
  const { before, after } = expectGuard(repository, () => repository.run('sh', ['-ec', command], env));
  expect(before).toContain(`${repository.mistake}  ошибка  totals/channels`);
  expect(after).toMatch(/^\/.*\/node_modules\/\.bin\/esep$/m);
});

test('the job for GitLab: the log, code quality, JUnit', () => {
  const [header, job] = parseAllDocuments(readFileSync('integrations/gitlab.yml', 'utf8')).map((each) => each.toJS());
  const { script, artifacts } = job.esep;
  // Every input that is named exists.
  const named = [...JSON.stringify(job).matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, name]) => name as string);
  expect(named.filter((name) => !(name in header.spec.inputs))).toEqual([]);
  const repository = makeRepository();
  const command = script.join('\n').replace('$[[ inputs.paths ]]', 'schools');
  const { before } = expectGuard(repository, () => repository.run('sh', ['-ec', command]));
  expect(before).toContain(`${repository.mistake}  ошибка  totals/channels`);
  const written = (name: string) => readFileSync(join(repository.folder, name), 'utf8');
  const remarks = JSON.parse(written(artifacts.reports.codequality));
  expect(remarks.map(({ check_name }: { check_name: string }) => check_name)).not.toContain('totals/channels');
  expect(written(artifacts.reports.junit)).toContain('<testsuite');
});
