import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '../../src/source/yaml.ts';
import { formatConsolidated } from '../../src/workbook/consolidated-yaml.ts';
import { nastyText } from '../arbitrary.ts';

const head = {
  esep: 1,
  kind: 'consolidated',
  name: { kk: 'Үлгі ауданының білім бөлімі', ru: 'Отдел образования Образцового района' },
  period: '2025-2026',
  turnout: { expected: 3, received: 2, reported: 2, statuses: { accepted: 2, missing: 1 } },
  declared: { total: { sum: 412, of: 2 } },
  services: [
    { id: 'transfer', counts: { provider: { sum: 21, of: 2 }, total: { sum: 33, of: 2 } }, refused: 1 },
    { name: { kk: 'Курстар', ru: 'Курсы' }, counts: { total: 9 } },
  ],
};
const write = (members: readonly Record<string, unknown>[]) => [...formatConsolidated(head, members)].join('');

test('a figure stands on one line, a member on another', () => {
  const text = write([{ name: { kk: '№ 1', ru: '№ 1' }, status: 'accepted', figures: { declared: { total: 412 } } }]);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toMatchInlineSnapshot(`
    [
      "",
      "esep: 1",
      "kind: consolidated",
      "",
      "name:",
      "  kk: Үлгі ауданының білім бөлімі",
      "  ru: Отдел образования Образцового района",
      "",
      "period: 2025-2026",
      "",
      "turnout:",
      "  expected: 3",
      "  received: 2",
      "  reported: 2",
      "  statuses:",
      "    accepted: 2",
      "    missing: 1",
      "",
      "declared:",
      "  total: { sum: 412, of: 2 }",
      "",
      "services:",
      "  - id: transfer",
      "    counts:",
      "      provider: { sum: 21, of: 2 }",
      "      total: { sum: 33, of: 2 }",
      "    refused: 1",
      "  - name:",
      "      kk: Курстар",
      "      ru: Курсы",
      "    counts:",
      "      total: 9",
      "",
      "members:",
      "  - {"name":{"kk":"№ 1","ru":"№ 1"},"status":"accepted","figures":{"declared":{"total":412}}}",
      "",
    ]
  `);
});

test('the head says in both languages what the file is', () => {
  const comments = write([]).match(/^#.*$/gm)?.join('\n') ?? '';
  expect(comments).toContain('Жиынтық есептің деректері');
  expect(comments).toContain('Данные сводного отчета');
});

test('any member is one line of YAML and comes back as it was', () => {
  const member = fc.record({
    name: fc.record({ kk: nastyText(), ru: fc.string({ unit: 'binary', minLength: 1 }) }),
    figures: fc.dictionary(nastyText(), fc.nat(), { minKeys: 1, noNullPrototype: true }),
  });
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), (members) => {
      const text = write(members);
      expect(text).toBe(write(members));
      expect(text.match(/^ {2}- \{.*\}$/gm)).toHaveLength(members.length);
      // What breaks a line for YAML 1.1, or cannot be printed.
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u);
      expect(parse(text)).toEqual({ ...head, members });
      expect(readYaml('f', text).errors).toEqual([]);
    }),
  );
});

test('nobody is an empty list', () => {
  expect(parse(write([]))).toEqual({ ...head, members: [] });
});

test('members are taken one at a time', () => {
  let made = 0;
  const pieces = formatConsolidated(
    head,
    (function* () {
      for (; made < 1_000_000; made++) yield { bin: String(made) };
    })(),
  );
  for (let count = 0; count < 10; count++) pieces.next();
  expect(made).toBeLessThan(10);
});
