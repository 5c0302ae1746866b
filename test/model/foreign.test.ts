import { expect, test } from 'vitest';
import { findForeign } from '../../src/model/foreign.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { readBytes } from '../../src/source/read.ts';

const isForeign = async (file: string, text: string) =>
  findForeign(await readBytes(file, Buffer.from(text), createOptions(defaultReference))) !== undefined;

test.each([
  ['package.json', '{ "name": "a", "version": "1.0.0", "bin": "a.js", "files": ["a"] }'],
  ['package.json', '{ "name": "a", "bin": { "a": "a.js" } }'],
  ['tsconfig.json', '{\n  /* Strict. */\n  "compilerOptions": { "strict": true }, // And so on.\n}'],
  ['docker-compose.yml', 'services:\n  db:\n    image: postgres\n'],
  ['deployment.yaml', 'apiVersion: v1\nkind: Deployment\nspec: {}\n'],
  ['list.yaml', '- a\n- b\n'],
  ['words.yaml', 'only words\n'],
  ['map.yaml', '{}\n'],
])('%s is of another program', async (file, text) => {
  expect(await isForeign(file, text)).toBe(true);
});

test.each([
  ['a.yaml', 'period: 2025\n'],
  ['a.yaml', 'provider:\n'],
  ['a.yaml', 'services: []\n'],
  ['a.yaml', 'declared: { totall: 1 }\nservices: { meals: 3 }\n'],
  ['roster.yaml', 'kind: roster\n'],
  ['roster.yaml', 'providers: []\n'],
  ['district.yaml', 'members: []\n'],
  ['a.json', '{ "declared": { "total": 1 }, // ours, with a mistake\n}'],
  ['a.yaml', 'a: [1\n'],
  ['a.yaml', ''],
])('%s %j is ours, whatever is wrong with it', async (file, text) => {
  expect(await isForeign(file, text)).toBe(false);
});
