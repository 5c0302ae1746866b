import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseIgnore } from '../../src/policy/ignores.ts';
import { readConfig } from '../../src/policy/read-config.ts';
import { resolveConfig } from '../../src/policy/resolve.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { judged, tell } from '../policy/judged.ts';

const page = readFileSync('docs/suppressions.md', 'utf8');
const blocks = [...page.matchAll(/^```yaml( config)?\n(.*?)^```$/gms)].map(([, config, text = '']) => ({
  config,
  text,
}));
const school = readFileSync('samples/school.yaml', 'utf8');
const ITEM = /^ {2}- id: transfer\n {4}counts: .*\n/m;
const about = (found: readonly string[]) => found.filter((each) => /services\/|suppression\//.test(each));

test('the report that the examples are put in has an item for them', () => {
  expect(school).toMatch(ITEM);
  expect(blocks).toHaveLength(4);
});

test.each(blocks.filter(({ config }) => !config))(
  'an example in YAML suppresses its finding: $text',
  async ({ text }) => {
    // What stands at the left edge would end the list.
    const [item = '', atEdge = ''] = text.split(/^(?=#)/m);
    const { findings } = await judged(school.replace(ITEM, () => item) + atEdge);
    expect(about(tell(findings))).toEqual([expect.stringMatching(/^\[services\/total@\d+\]$/)]);
  },
);

test('so does the one of a configuration', async () => {
  const source = readYaml('esep.config.yaml', blocks.find(({ config }) => config)?.text ?? '');
  const read = readConfig(source);
  expect(read.errors).toEqual([]);
  const settings = await resolveConfig(read);
  const text = school.replace(ITEM, (blocks[1]?.text ?? '').replace(/^.*#.*\n/, ''));
  const { findings } = await judged(text, settings.policyOf('schools/a.yaml'));
  expect(about(tell(findings))).toEqual([expect.stringMatching(/^\[services\/total@\d+\]$/)]);
  expect(settings.policyOf('a.yaml').suppressions).toEqual([]);
});

test('what stands in a cell, and by itself, is understood', () => {
  const cell = /^\| 33 \| (.*) \|$/m.exec(page)?.[1] ?? '';
  expect(parseIgnore(cell)).toMatchObject({ checks: ['services/total'], until: '2027-01-01' });
  const alone = /^ {4}(services\/total: .*)$/m.exec(page)?.[1] ?? '';
  expect(parseIgnore(alone)).toMatchObject({ reason: 'confirmed by the department, letter No. 12' });
});
