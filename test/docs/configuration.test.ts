import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCheck } from '../../src/checks/list.ts';
import { defaultOptions } from '../../src/checks/options.ts';
import { configSchema, LEVELS } from '../../src/policy/config-schema.ts';
import { presets } from '../../src/policy/presets.ts';
import { configOf, mistakesOf } from '../policy/configs.ts';

const page = readFileSync('docs/configuration.md', 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);

test.each(blocks)('an example of docs/configuration.md is a configuration: %s', (block) => {
  expect(mistakesOf(block)).toEqual([]);
});

test('every field has an example', () => {
  const shown = new Set(blocks.flatMap((block) => Object.keys(configOf(block).source.data as object)));
  expect([...shown].sort()).toEqual(Object.keys(configSchema.shape).sort());
  for (const level of LEVELS) expect(page).toContain(`\`${level}\``);
});

test.each(Object.entries(presets))('the page tells what the preset %s decides', (name, preset) => {
  const [line = ''] = page.match(new RegExp(`^\\| \`${name}\` .*$`, 'm')) ?? [];
  for (const check of Object.keys(preset.checks)) expect(line).toContain(`\`${check}\``);
  for (const check of line.match(/`[a-z]+\/[a-z-]+`/g) ?? []) expect(findCheck(check.slice(1, -1))).toBeDefined();
  expect(line.includes('fail_on')).toBe(preset.failOn !== undefined);
  expect(line.includes('ignores')).toBe(preset.ignores !== undefined);
});

test('an option is shown with what holds without it', () => {
  const { holidays, workdays, ...complaints } = defaultOptions.complaints;
  expect([holidays, workdays]).toEqual([[], []]);
  for (const [name, value] of Object.entries({ ...complaints, ...defaultOptions.comparison })) {
    expect(page).toMatch(new RegExp(`^    ${name}: .*\\(default: ${value}\\)$`, 'm'));
  }
});
