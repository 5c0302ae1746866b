import fc from 'fast-check';
import type { Finding } from '../../src/checks/check.ts';
import type { FormatContext } from '../../src/formatters/formatter.ts';

/** Text that tries to break out of whatever it is put into. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['<', '>', '&', '"', "'", '|', '`', '\n', '\r\n', '\u2028', '%0A', '::error::', '::', ',', ':', '@octocat'],
        ...[
          '#12',
          '<script>',
          '</details>',
          '-->',
          '](http://x.kz)',
          'www.x.kz',
          '\\',
          '*',
          '~~',
          '$',
          ' ',
          'Ж',
          '\u0000',
        ],
      ),
    )
    .map((parts) => parts.join('')),
);

const place = fc.oneof(
  fc.record({ file: hostile, line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ file: hostile, sheet: hostile, cell: fc.constant('B18') }),
  fc.record({ file: hostile }),
);

const anyFinding = {
  at: place,
  severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
  related: fc.array(place, { maxLength: 2 }),
  known: fc.boolean(),
};

/** Findings whose every word of data is hostile. */
export const hostileFindings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc.oneof(
    fc.record({ check: fc.constant('file/extra-value'), values: fc.record({ value: hostile }), ...anyFinding }),
    fc.record({
      check: fc.constant('file/encrypted'),
      suppressed: fc.record({ kind: fc.constant('file' as const), reason: hostile, at: place }),
      ...anyFinding,
    }),
    fc.record({
      check: fc.constant('totals/channels'),
      values: fc.record({ stated: fc.nat(), sum: fc.nat() }),
      terms: fc.array(fc.record({ label: hostile, value: fc.nat(), at: place }), { maxLength: 4 }),
      ...anyFinding,
    }),
  ),
  { maxLength: 30 },
);

/** The files of findings, every place of which shows the same line. */
export function sourcesOf(findings: readonly Finding[], line: string): FormatContext['sources'] {
  return [...new Set(findings.map(({ at }) => at.file))].map((file) => ({ file, excerpt: () => line }));
}

/** The same findings with harmless words in the places of the hostile ones. */
export function withoutMalice<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, part) =>
      typeof part === 'string' && !['check', 'severity', 'cell', 'kind'].includes(key) ? `word${part.length}` : part,
    ),
  );
}
