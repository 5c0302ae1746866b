import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/list.ts';
import { defaultOf, defaultOptions } from '../../src/checks/options.ts';
import { checkPage } from './check-page.ts';
import { listExamples, readExample } from './example.ts';
import { runExample } from './run-example.ts';

const ids = checks.map(({ id }) => id);

/** Checks that have no example yet. */
const WAITING: readonly string[] = [];

/** A snippet states only what it is about, so that the rest of a report is missing in it. */
const INCOMPLETE: ReadonlySet<string> = new Set(['data/missing-field', 'data/empty', 'text/missing']);

const others = (findings: readonly Finding[], own: string) =>
  findings
    .filter(({ check, severity }) => check !== own && severity === 'error' && !INCOMPLETE.has(check))
    .map(({ check, at }) => [check, at]);

test.each(checks.filter(({ id }) => !WAITING.includes(id)))(
  '$id is found in its example, and its page is current',
  async (check) => {
    const example = readExample(check.id);
    expect(check.options ?? []).toEqual(Object.keys(example.options ?? {}));
    const [found, passes] = await Promise.all([runExample(example.found), runExample(example.passes)]);
    const checkIds = found.findings.map(({ check: id }) => id);
    expect(checkIds).toContain(check.id);
    expect(passes.findings.filter(({ check: id }) => id === check.id)).toEqual([]);
    expect(others(found.findings, check.id)).toEqual([]);
    expect(others(passes.findings, check.id)).toEqual([]);
    expect(passes.unreadable ?? false).toBe(false);
    await expect(checkPage(check, example, found)).toMatchFileSnapshot(`../../docs/checks/${check.id}.md`);
  },
);

test('a check that waits for its example has none', () => {
  expect(WAITING.filter((id) => listExamples().includes(id) || !ids.includes(id))).toEqual([]);
});

test('every example is of a check that there is', () => {
  expect(listExamples().filter((id) => !ids.includes(id))).toEqual([]);
});

test('every page is of a check that there is', () => {
  const pages = readdirSync('docs/checks', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  expect(
    pages.map((file) => file.replaceAll('\\', '/').replace(/\.md$/, '')).filter((id) => !ids.includes(id)),
  ).toEqual([]);
});

test('every option is told of on a page, and has a default', () => {
  const told = new Set(listExamples().flatMap((id) => Object.keys(readExample(id).options ?? {})));
  for (const path of told) expect(defaultOf(path), path).toBeDefined();
  const known = Object.entries(defaultOptions).flatMap(([group, options]) =>
    Object.keys(options).map((name) => `${group}.${name}`),
  );
  expect(known.filter((path) => !told.has(path))).toEqual([]);
});
