import { expect, test } from 'vitest';
import { createReport } from '../../src/model/report.ts';
import { readYaml } from '../../src/source/yaml.ts';

const { report, at, raw } = createReport(
  readYaml('data.yaml', 'declared:\n  total: "25"\nservices:\n  - id: meals\n    counts:\n      total: жоқ\n'),
);

test('every object and field of the model knows its place, a missing one the nearest that is there', () => {
  expect(at(report.declared, 'total')).toEqual({ file: 'data.yaml', line: 2, column: 10 });
  expect(at(report.declared, 'provider')).toEqual(at(report.declared));
  expect(at(report.services[0] as object, 'id')).toEqual({ file: 'data.yaml', line: 4, column: 9 });
  expect(at(report.complaints, 'declared')).toEqual({ file: 'data.yaml', line: 1, column: 1 });
});

test('what the user wrote is still there', () => {
  expect(raw(report.declared, 'total')).toBe('25');
  expect(raw(report.services[0]?.counts as object, 'total')).toBe('жоқ');
  expect(raw(report.complaints, 'declared')).toBeUndefined();
});

test('a copied object has lost its place, which is a bug', () => {
  expect(() => at({ ...report.declared })).toThrow('copied');
});
