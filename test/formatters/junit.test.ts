import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/checks/check.ts';
import { junit } from '../../src/formatters/junit.ts';
import { expectJunit } from './schemas.ts';

const finding = (severity: Severity, file: string, value: string, label = value): Finding => ({
  check: 'file/extra-value',
  severity,
  at: { file, line: 1, column: 1 },
  values: { value },
  terms: [{ label, value: 1, at: { file } }],
});
const source = (file: string) => ({ file, excerpt: () => undefined });

test('whatever texts hold, the output is well-formed and valid', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });
  const documents = fc.sample(
    fc
      .tuple(text, text, fc.constantFrom<Severity>('error', 'info'), fc.boolean())
      .map(([file, value, severity, decided]) => {
        const suppressed = { kind: 'file', reason: value, at: { file } } as const;
        const found = { ...finding(severity, file, value), ...(decided && { suppressed }) };
        return junit.format([found], { lang: 'kk', colour: false, sources: [source('clean.yaml')] });
      }),
    100,
  );
  await expectJunit(
    ...documents,
    junit.format([finding('error', '<a&"\'\u0000\uD800>', ']]>')], { lang: 'ru', colour: false, sources: [] }),
  );
});

test('a clean file is a test that passed, and a file fails from the severity that fails the run', () => {
  const findings = [finding('warning', 'b.yaml', 'x'), finding('error', 'c.yaml', 'y')];
  const sources = ['a.yaml', 'b.yaml', 'c.yaml'].map(source);
  const failed = (failOn?: Severity) => {
    const xml = junit.format(findings, { lang: 'ru', colour: false, sources, ...(failOn && { failOn }) });
    expect(xml).toContain('tests="3"');
    return [...xml.matchAll(/name="(\S+)">\n\s+<failure/g)].map(([, name]) => name);
  };
  expect(failed()).toEqual(['c.yaml']);
  expect(failed('warning')).toEqual(['b.yaml', 'c.yaml']);
});

test('where configurations differ, each file fails by its own limit, as the exit code does', () => {
  const findings = [finding('warning', 'a.yaml', 'x'), finding('warning', 'b.yaml', 'y')];
  const sources = [{ ...source('a.yaml'), failOn: 'error' as const }, source('b.yaml')];
  const xml = junit.format(findings, { lang: 'ru', colour: false, sources, failOn: 'warning' });
  expect([...xml.matchAll(/name="(\S+)">\n\s+<failure/g)].map(([, name]) => name)).toEqual(['b.yaml']);
});
