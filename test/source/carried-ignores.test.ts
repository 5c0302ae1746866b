import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { versioned } from '../../src/model/versioned.ts';
import { CARRIED_TYPE } from '../../src/source/carried.ts';
import { packIgnores, unpackIgnores } from '../../src/source/carried-ignores.ts';
import { hashData } from '../../src/source/carried-text.ts';
import { isCovered } from '../../src/source/covered.ts';
import { jsonText } from '../../src/source/json-line.ts';
import { MAX_IGNORES } from '../../src/source/limits.ts';
import type { Path } from '../../src/source/position.ts';
import { readBytes } from '../../src/source/read.ts';
import { options } from './forms.ts';

const TEXT = `# esep-ignore-file text/spaces: as in the order
period: 2025
services:
  # esep-ignore services/total: agreed
  - id: reference
    counts: { provider: 1, total: 3 }
  - id: transfer
    counts:
      provider: 2 # esep-ignore services/zero: so it was
      total: 2
`;

const read = (text: string) => readBytes('a.yaml', strToU8(text), options);

async function pack(text: string): Promise<string | undefined> {
  const source = await read(text);
  return packIgnores(source, versioned(source.data, 'dropped'));
}

/** The same data as a page carries them. */
function page(data: unknown, ignores: string | undefined) {
  const json = jsonText(data);
  const settings = JSON.stringify({ ignores }).replaceAll("'", '&#39;');
  const script = `<script type="${CARRIED_TYPE}" data-sha256="${hashData(json)}" data-settings='${settings}'>`;
  return readBytes('a.html', strToU8(`<!doctype html>${script}${json.replaceAll('<', '\\u003c')}</script>`), options);
}

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) yield* pathsOf(each, [...path, isList ? Number(key) : key]);
}

test('words about findings are named by what they are about', async () => {
  expect(JSON.parse((await pack(TEXT)) ?? '')).toEqual([
    { text: 'text/spaces: as in the order' },
    { text: 'services/total: agreed', paths: ['services', 'services/0/**'] },
    { text: 'services/zero: so it was', paths: expect.arrayContaining(['services/1/counts/provider']) },
  ]);
  expect(await pack('period: 2025\n')).toBeUndefined();
});

test('where a record does not go along, no other one is taken for it', async () => {
  const item = (id: string) => `  # esep-ignore services/total: agreed\n  - id: ${id}\n`;
  const packed = await pack(`period: 2025 # esep-ignore a/b: c\nservices:\n${item('a')}  - own: 1\n${item('b')}`);
  expect(JSON.parse(packed ?? '')).toMatchObject([
    { paths: expect.arrayContaining(['period']) },
    { paths: ['services'] },
    { paths: [] },
  ]);
});

test('they are about the same values inside of a report, and go along once more', async () => {
  const line = fc.constantFrom('', ' # esep-ignore a/b: c');
  const above = fc.constantFrom('', '  # esep-ignore a/b: c\n');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(above, line, line, line), { minLength: 1, maxLength: 4 }), async (services) => {
      const items = services.map(
        ([before, first, second, third]) =>
          `${before}  - id: x${first}\n    counts:${second}\n      total: 1${third}\n      provider: 2\n`,
      );
      const source = await read(`period: 2025\nservices:\n${items.join('')}`);
      const packed = packIgnores(source, source.data);
      const inside = await page(source.data, packed);
      const covered = (of: typeof source) =>
        (of.ignores ?? []).map(({ text, covers }) => [
          text,
          [...pathsOf(of.data)].filter((path) => isCovered(of.positionOf(path), covers)),
        ]);
      expect(inside.errors).toEqual([]);
      expect(covered(inside)).toEqual(covered(source));
      expect(packIgnores(inside, inside.data)).toBe(packed);
    }),
    { numRuns: 60 },
  );
});

test('what makes no sense covers nothing', async () => {
  const inside = await page({ period: 2025 }, undefined);
  for (const text of ['', '{', '{}', '[1, null, {"paths": []}, {"text": 1}, {"text": "a", "paths": [1]}]']) {
    expect(unpackIgnores(text, inside)).toEqual([]);
  }
  const far = JSON.stringify([{ text: 'a/b: c', paths: ['services/7/**', '__proto__'] }]);
  expect(unpackIgnores(far, inside)).toEqual([
    { at: { file: 'a.html' }, text: 'a/b: c', covers: { inside: new Set() } },
  ]);
  const many = JSON.stringify(Array.from({ length: MAX_IGNORES + 1 }, () => ({ text: 'a/b: c' })));
  expect(unpackIgnores(many, inside)).toHaveLength(MAX_IGNORES);
});
