import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/list.ts';
import { defaultOptions } from '../../src/checks/options.ts';
import { LEVELS, PRESETS } from '../../src/policy/config-schema.ts';
import { judge } from '../../src/policy/judge.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { presets } from '../../src/policy/presets.ts';
import { settingsOf } from './configs.ts';
import { judged, TODAY } from './judged.ts';

const findings = checks.map(({ id, severity }) => ({ check: id, severity, at: { file: 'f' } }));
const source = { file: 'f', format: 'yaml', data: {}, errors: [] } as never;
/** What every check there is comes to by a policy. */
const decide = (policy: Policy) =>
  Object.fromEntries(judge(findings, source, policy, TODAY).findings.map(({ check, severity }) => [check, severity]));
const decideBy = async (yaml: string, path = 'a.yaml') => decide((await settingsOf(yaml)).policyOf(path));

test('an empty configuration changes nothing', async () => {
  const { policyOf, isData, ...rest } = await settingsOf('checks: {}');
  expect(policyOf('a.yaml')).toEqual(defaultPolicy);
  expect(isData('a.yaml')).toBe(true);
  expect(rest).toEqual({ suppressions: [] });
  const yaml = 'provider: { bin: 1 }\n';
  expect((await judged(yaml, policyOf('f'))).findings).toEqual((await judged(yaml)).findings);
});

test('what is said later counts, an override after everything', async () => {
  const groups = await decideBy("checks: { '*': info, text/*: off, text/year: error }");
  expect([groups['services/total'], groups['text/roman'], groups['text/year']]).toEqual(['info', undefined, 'error']);
  const late = await decideBy('checks: { text/year: error, text/*: off }');
  expect(late['text/year']).toBeUndefined();
  const yaml = 'overrides: [{ files: [archive/**], checks: { text/*: info } }]\nchecks: { text/*: off }';
  expect((await decideBy(yaml, 'archive/2024/a.yaml'))['text/year']).toBe('info');
  expect((await decideBy(yaml, 'a.yaml'))['text/year']).toBeUndefined();
});

test.each(PRESETS)('the preset %s comes before all else', async (name) => {
  const plain = await settingsOf(`extends: ${name}`);
  expect(plain.failOn).toBe(presets[name].failOn);
  expect(plain.policyOf('a').levels.map(({ check }) => check)).toEqual(Object.keys(presets[name].checks));
  const [[check] = ['']] = Object.entries(presets[name].checks);
  for (const level of LEVELS) {
    const own = await settingsOf(`extends: ${name}\nchecks: { ${check}: ${level} }\nfail_on: info\nignores: true`);
    expect(own.policyOf('a').levels.at(-1)).toEqual({ check, level });
    expect([own.failOn, own.policyOf('a').ignores]).toEqual(['info', true]);
  }
});

test('presets name checks that there are, and change each of them', () => {
  for (const { checks: levels } of Object.values(presets)) {
    for (const [name, level] of Object.entries(levels)) {
      const met = checks.filter(({ id }) => id === name || (name.endsWith('/*') && id.startsWith(name.slice(0, -1))));
      expect([name, met.some(({ severity }) => severity !== level)]).toEqual([name, true]);
    }
  }
});

test('entries on different checks may stand in any order', async () => {
  const ids = checks.map(({ id }) => id);
  const entries = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...LEVELS)), {
    minLength: 1,
    maxLength: 8,
    selector: ([id]) => id,
  });
  const yamlOf = (all: readonly (readonly [string, string])[]) =>
    `checks: { ${all.map(([id, level]) => `${id}: ${level}`).join(', ')} }`;
  const shuffled = entries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([all, other]) => {
      const decided = await decideBy(yamlOf(all));
      expect(await decideBy(yamlOf(other))).toEqual(decided);
      for (const [id, level] of all) expect(decided[id]).toBe(level === 'off' ? undefined : level);
    }),
    { numRuns: 50 },
  );
});

test('options that are not set stay as they are', async () => {
  const { policyOf } = await settingsOf(
    'options: { complaints: { holidays: [01.01.2026] }, comparison: { jump: 3, peers: 5 } }',
  );
  expect(policyOf('a').options).toEqual({
    complaints: { days: defaultOptions.complaints.days, holidays: ['2026-01-01'], workdays: [] },
    comparison: { ...defaultOptions.comparison, jump: 3, peers: 5 },
  });
});

test('a suppression is for the files that it names, else for all', async () => {
  const { policyOf } = await settingsOf(`
suppressions:
  - { check: text/year, reason: one, files: [schools/a.yaml, b] }
  - { check: [text/*, totals/kinds], reason: all, until: 2027-01-01 }
`);
  const at = (line: number) => ({ file: 'esep.config.yaml', line, column: 5 });
  const one = { at: at(3), checks: ['text/year'], reason: 'one', files: ['schools/a.yaml', 'b'] };
  const all = { at: at(4), checks: ['text/*', 'totals/kinds'], reason: 'all', until: '2027-01-01' };
  expect(policyOf('schools/a.yaml').suppressions).toEqual([one, all]);
  expect(policyOf('b/c/d.xlsx').suppressions).toEqual([one, all]);
  expect(policyOf('schools/c.yaml').suppressions).toEqual([all]);
  // A suppression is known again by its identity.
  expect(policyOf('x').suppressions[0]).toBe(policyOf('y').suppressions[0]);
});

test('which files of a folder are data', async () => {
  const { isData } = await settingsOf(
    "files: ['schools/**/*.yaml', forms]\nexclude: [./schools/drafts/, '**/*.tmp.yaml']",
  );
  const paths = {
    'schools/a.yaml': true,
    'schools/b/№ 7 мектеп (түзетілген).yaml': true,
    'schools/.hidden/a.yaml': true,
    'forms/a.xlsx': true,
    'schools/a.xlsx': false,
    'schools/drafts/a.yaml': false,
    'schools/drafts.yaml': true,
    'forms/x/a.tmp.yaml': false,
    '../schools/a.yaml': false,
  };
  expect(Object.fromEntries(Object.keys(paths).map((path) => [path, isData(path)]))).toEqual(paths);
});

test('й and ё may be stored as one sign or as two', async () => {
  const { isData } = await settingsOf(`files: ['${'район/ёлка.yaml'.normalize('NFC')}']`);
  expect(isData('район/ёлка.yaml'.normalize('NFD'))).toBe(true);
});
