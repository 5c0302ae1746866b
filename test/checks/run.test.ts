import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/run.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readYaml } from '../../src/source/yaml.ts';

const read = createReport(
  readYaml(
    'data.yaml',
    'period: 2025\nservices:\n  - id: nothing\n    counts: { total: 9, provider: 3, corporation: 0, electronic: 4 }\n',
  ),
);
const total = read.at(read.report.services[0]?.counts as object, 'total');
const foundBeside = (check: string, values = {}) =>
  checkReport({ ...read, errors: [{ check, at: total, values }] }, defaultReference).map((finding) => finding.check);

test.each(['cells/hidden-row', 'cells/merged', 'cells/formula-stale', 'file/unknown-column'])(
  'a remark of the reader hides no mistake at the same place: %s',
  (check) => {
    expect(
      foundBeside(check, {
        row: 4,
        range: 'A4:B4',
        formula: 'SUM(F4:H4)',
        cached: 9,
        computed: 7,
        column: 'x',
        suggestion: '',
      }),
    ).toContain('services/total');
  },
);

test.each(['data/wrong-type', 'cells/error', 'cells/formula-no-result'])(
  'a value that was not understood is told of once: %s',
  (check) => {
    expect(foundBeside(check, { expected: 'count', found: 'x', error: '#REF!', formula: 'SUM(F4:H4)' })).not.toContain(
      'services/total',
    );
  },
);

test('findings come in the order of the file', () => {
  const lines = checkReport(read, defaultReference).map(({ at }) => ('line' in at ? at.line : 0));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(lines.length).toBeGreaterThan(3);
});
