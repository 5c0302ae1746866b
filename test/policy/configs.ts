import { expect } from 'vitest';
import { findCheck } from '../../src/checks/list.ts';
import { checkSource } from '../../src/checks/run.ts';
import { type ReadConfig, readConfig } from '../../src/policy/read-config.ts';
import { resolveConfig, type Settings } from '../../src/policy/resolve.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { wordsOf } from '../checks/harness.ts';

/** Reads a text as a configuration. */
export const configOf = (yaml: string): ReadConfig => readConfig(readYaml('esep.config.yaml', yaml));

/** What a configuration without mistakes decides. */
export function settingsOf(yaml: string): Promise<Settings> {
  const read = configOf(yaml);
  expect(read.errors).toEqual([]);
  return resolveConfig(read);
}

/** The mistakes of a configuration as `line:column check`, with words in every language. */
export function mistakesOf(yaml: string): readonly string[] {
  const { source, errors } = configOf(yaml);
  return checkSource({ ...source, errors }).map((finding) => {
    const check = findCheck(finding.check);
    expect(check).toBeDefined();
    if (check) for (const lang of ['kk', 'ru', 'en'] as const) expect(wordsOf(check, finding, lang)).toBeTruthy();
    const { at } = finding;
    return `${'line' in at ? `${at.line}:${at.column} ` : ''}${finding.check}`;
  });
}
