import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/list.ts';
import { counts } from '../../src/checks/severity.ts';
import { configured, judged, tell } from './judged.ts';

// Without the comments on its top, so that lines stay.
const school = readFileSync('samples/school.yaml', 'utf8').replace(/^(#.*\n)+/, '');
const wrong = readFileSync('samples/published-as-it-was.yaml', 'utf8');
const mistake = readFileSync('samples/mistake.yaml', 'utf8');

/** The good report with one sum that is wrong, a comment above it and one behind it. */
const withSum = (above: string, behind = '') =>
  school.replace(
    '  - id: transfer\n    counts: { provider: 21, corporation: 0, electronic: 12, total: 33 }',
    `${above && `${above}\n`}  - id: transfer\n    counts: { provider: 21, corporation: 0, electronic: 13, total: 33 }${behind}`,
  );
const SUM = 'services/total';
const own = async (text: string) => {
  const { findings } = await judged(text);
  return tell(findings.filter(({ check }) => check === SUM || check.startsWith('suppression/')));
};

test('the mistake that the tests go by is there', async () => {
  expect(await own(withSum(''))).toEqual(['services/total@36']);
});

test('above an item and behind a line, a comment suppresses what it names', async () => {
  expect(await own(withSum('', ' # esep-ignore services/total: confirmed'))).toEqual(['[services/total@36]']);
  expect(await own(withSum('  # esep-ignore services/*: confirmed until 2026-03-01'))).toEqual(['[services/total@37]']);
  expect(await own(`# esep-ignore-file services/total: confirmed\n${withSum('')}`)).toEqual(['[services/total@37]']);
});

test('a suppressed finding says why, until when and where that is said, and does not count', async () => {
  const { findings } = await judged(withSum('  # esep-ignore services/total: confirmed until 01.12.2026'));
  const found = findings.find(({ check }) => check === SUM);
  expect(found).toMatchObject({
    severity: 'error',
    suppressed: { kind: 'file', reason: 'confirmed', until: '2026-12-01', at: { file: 'f', line: 35, column: 3 } },
  });
  expect(found && counts(found)).toBe(false);
});

describe('a comment that does not hold suppresses nothing and says so once', () => {
  test.each([
    ['services/total', ['suppression/reason@35', 'services/total@37']],
    ['services/total: until 2027-01-01', ['suppression/reason@35', 'services/total@37']],
    ['services/total: confirmed until 2026-02-28', ['suppression/expired@35', 'services/total@37']],
    ['services/totl: confirmed', ['suppression/unknown-check@35', 'services/total@37']],
    ['services/totl, services/total: confirmed', ['suppression/unknown-check@35', '[services/total@37]']],
    ['service/*: confirmed', ['suppression/unknown-check@35', 'services/total@37']],
    ['services/fee: confirmed', ['suppression/unused@35', 'services/total@37']],
    ['services/fee, services/total: confirmed', ['suppression/unused@35', '[services/total@37]']],
    ['services/total confirmed', ['suppression/syntax@35', 'services/total@37']],
    ['services/total: confirmed until 2026', ['suppression/syntax@35', 'services/total@37']],
    ['suppression/unused: enough of it', ['suppression/unused@35', 'services/total@37']],
  ])('%s', async (text, expected) => {
    expect(await own(withSum(`  # esep-ignore ${text}`))).toEqual(expected);
  });

  test('with a suggestion for what is misspelt', async () => {
    for (const [typed, suggestion] of Object.entries({ 'services/totl': SUM, 'txet/*': 'text/*', 'no/such': '' })) {
      const { findings } = await judged(withSum(`  # esep-ignore ${typed}: confirmed`));
      expect(findings.find(({ check }) => check === 'suppression/unknown-check')?.values).toEqual({
        column: '',
        found: typed,
        suggestion,
      });
    }
  });
});

describe('policies', () => {
  test('a configuration may pass over what files say', async () => {
    const { findings } = await judged(withSum('  # esep-ignore services/total'), { ignores: false });
    expect(tell(findings)).toContain('services/total@37');
    expect(tell(findings).filter((each) => each.includes('suppression/'))).toEqual([]);
  });

  test('a configuration suppresses in the whole file, and tells what it used', async () => {
    const [met, other] = [configured(3, [SUM], { until: '2026-03-01' }), configured(7, ['services/fee'])];
    const { findings, used } = await judged(withSum(''), { suppressions: [met, other] });
    expect(findings.find(({ check }) => check === SUM)?.suppressed).toEqual({
      kind: 'config',
      reason: 'decided',
      until: '2026-03-01',
      at: met.at,
    });
    expect(used).toEqual([met]);
  });

  test('one whose day has passed does not', async () => {
    const { findings, used } = await judged(withSum(''), {
      suppressions: [configured(3, [SUM], { until: '2026-02-28' })],
    });
    expect(tell(findings)).toContain('services/total@36');
    expect(used).toEqual([]);
  });

  test('what stands in the file goes before the configuration, and both were of use', async () => {
    const suppressions = [configured(3, ['*'])];
    const { findings, used } = await judged(withSum('  # esep-ignore services/total: confirmed'), { suppressions });
    expect(findings.find(({ check }) => check === SUM)?.suppressed?.kind).toBe('file');
    expect(used).toEqual(suppressions);
  });

  test('levels hold for the suppressed and for what is said of suppressions', async () => {
    const text = withSum('  # esep-ignore services/total, services/fee: confirmed');
    const { findings } = await judged(text, {
      levels: [
        { check: SUM, level: 'info' },
        { check: 'suppression/unused', level: 'error' },
      ],
    });
    const level = (id: string) => findings.find(({ check }) => check === id)?.severity;
    expect([level(SUM), level('suppression/unused')]).toEqual(['info', 'error']);
    const off = await judged(text, { levels: [{ check: 'suppression/*', level: 'off' }] });
    expect(tell(off.findings).filter((each) => each.startsWith('suppression/'))).toEqual([]);
  });

  test('of a check that is off, a comment is not called unused', async () => {
    const text = withSum('  # esep-ignore services/total: confirmed');
    const { findings } = await judged(text, { levels: [{ check: SUM, level: 'off' }] });
    expect(tell(findings).filter((each) => /suppression|services.total/.test(each))).toEqual([]);
  });

  test('a file that could not be read has errors that nothing takes away', async () => {
    const { findings } = await judged('# esep-ignore-file *: never mind\na: [\n', {
      suppressions: [configured(1, ['*'])],
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(counts)).toBe(true);
  });
});

describe('laws', () => {
  const files = [school, wrong, mistake];
  const lines = files.map((text) => text.split('\n'));

  test('a comment behind the line of a finding suppresses just what it names there, and moves nothing', async () => {
    for (const text of [wrong, mistake, withSum('')]) {
      const { findings } = await judged(text);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...findings.filter(({ at }) => 'line' in at)), async ({ check, at }) => {
          if (!('line' in at)) return;
          const changed = text.split('\n');
          // Behind the head of a text of many lines, or the like, as well.
          changed[at.line - 1] += ` # esep-ignore ${check}: reason`;
          const after = await judged(changed.join('\n'));
          const expected = findings.map((each) => {
            const isMeant = each.check === check && 'line' in each.at && each.at.line === at.line;
            return isMeant ? { ...each, suppressed: expect.objectContaining({ kind: 'file' }) } : each;
          });
          expect(after.findings).toEqual(expected);
        }),
        { numRuns: 40 },
      );
    }
  });

  test('a comment on a line of its own moves lines and nothing else', async () => {
    for (const text of [wrong, mistake, withSum('')]) {
      const { findings } = await judged(text);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...findings.filter(({ at }) => 'line' in at)), async ({ check, at }) => {
          if (!('line' in at)) return;
          const indent = /^[ ]*/.exec(text.split('\n')[at.line - 1] ?? '')?.[0] ?? '';
          const after = await judged(
            text
              .split('\n')
              .toSpliced(at.line - 1, 0, `${indent}# esep-ignore ${check}: reason`)
              .join('\n'),
          );
          const moved = findings.map((each) =>
            'line' in each.at && each.at.line >= at.line
              ? { ...each, at: { ...each.at, line: each.at.line + 1 } }
              : each,
          );
          expect(after.findings.map(({ check: id, at: place, values }) => [id, place, values])).toEqual(
            moved.map(({ check: id, at: place, values }) => [id, place, values]),
          );
          const isThere = (line: number, id: string) => line === at.line + 1 && id === check;
          for (const each of after.findings) {
            if ('line' in each.at && isThere(each.at.line, each.check)) expect(each.suppressed).toBeDefined();
            if (each.check !== check) expect(each.suppressed).toBeUndefined();
          }
        }),
        { numRuns: 40 },
      );
    }
  });

  test('a comment that names no check of the file is one finding, whatever line it stands on', async () => {
    const cases = fc.nat(files.length - 1).chain((file) =>
      fc.record({
        file: fc.constant(file),
        line: fc.nat((lines[file] as string[]).length - 1),
        check: fc.constantFrom(...checks.map(({ id }) => id)),
      }),
    );
    const before = await Promise.all(files.map((text) => judged(text)));
    await fc.assert(
      fc.asyncProperty(cases, async ({ file, line, check }) => {
        const { findings } = before[file] as (typeof before)[number];
        fc.pre(!findings.some((each) => each.check === check));
        const text = (lines[file] as string[]).toSpliced(line, 0, `# esep-ignore ${check}: reason`).join('\n');
        const after = await judged(text);
        const added = after.findings.filter((each) => each.check.startsWith('suppression/'));
        expect(tell(added)).toEqual([`suppression/unused@${line + 1}`]);
        expect(after.findings).toHaveLength(findings.length + 1);
      }),
      { numRuns: 60 },
    );
  });
});
