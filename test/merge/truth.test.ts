import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { esep, makeFolder, type Run } from '../cli/esep.ts';
import type { Planted } from './generator.mjs';
import {
  type BookFinding,
  contentAt,
  type Result,
  readFindings,
  readResult,
  resultParts,
  sumsOf,
} from './read-result.ts';
import { REGIONS, type Republic, writeRepublic } from './republic.ts';

const SETTINGS = { seed: 11, schools: 150, mistakes: 0.6, missing: 0.06, late: 0.06, unlisted: 0.05 };
/** The data of a form, as far as it is looked at. */
interface FormData {
  readonly provider: { readonly bin: string };
  readonly declared: { readonly total: number };
}

/** As many as generator.test.ts counts. */
const KINDS = 43;
const LIMIT = 120_000;

const folder = makeFolder();
const at = (...names: string[]) => join(folder, ...names);
const merge = (output: string, roster: string | undefined, ...words: string[]): Run =>
  esep(folder, [
    ...['merge', ...words, '-o', output, '--quiet'],
    ...(roster === undefined ? [] : ['--roster', `${roster}.yaml`]),
  ]);

let republic: Republic;
let result: Result;
let findings: readonly BookFinding[];
let run: Run;

beforeAll(() => {
  republic = writeRepublic(folder, SETTINGS);
  run = merge('all', 'roster', 'forms', '--to', 'xlsx');
  result = readResult(at('all/consolidated.yaml'));
  findings = readFindings(at('all/consolidated.xlsx'));
}, LIMIT);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sorted = (lines: readonly string[]) => [...lines].sort();
const bins = (list: readonly { readonly bin?: string }[]) => sorted(list.map(({ bin = '' }) => bin));
/** What a file is called in the result, and what it was generated as. */
const nameOf = (file: string) => file.replace('../forms/', '');

test('all kinds of mistakes are planted, and schools are missing, late and unlisted', () => {
  const { truth } = republic;
  expect(new Set(truth.planted.map(({ kind }) => kind)).size).toBe(KINDS);
  for (const list of [truth.missing, truth.late, truth.unlisted]) expect(list.length).toBeGreaterThan(3);
  expect({ code: run.code, err: run.err }).toEqual({ code: 1, err: '' });
});

test('the sums are the known totals, figure by figure', () => {
  expect(sumsOf(result)).toEqual(republic.truth.totals.figures);
});

describe('statuses', () => {
  test('of every file are what was planted', () => {
    const { files, truth } = republic;
    const late = new Set(truth.late.map(({ name }) => name));
    const unlisted = new Set(truth.unlisted.map(({ name }) => name));
    const expected = [...files].map(([name, { planted }]) => {
      const status = late.has(name) ? 'late' : unlisted.has(name) ? 'unlisted' : (planted?.status ?? 'accepted');
      return `${name} ${status} ${['accepted', 'warnings', 'late'].includes(status)}`;
    });
    const found = result.members.flatMap(({ file, status, counted }) =>
      file === undefined ? [] : [`${nameOf(file)} ${status} ${counted}`],
    );
    expect(sorted(found)).toEqual(sorted(expected));
  });

  test('whoever sent nothing that says whose it is is missing, and nobody else', () => {
    const missing = result.members.filter(({ status }) => status === 'missing');
    expect(bins(missing)).toEqual(bins(absent()));
    expect(missing.filter(({ file, counted }) => file !== undefined || counted)).toEqual([]);
  });

  test('are counted, of as many schools as the roster has', () => {
    const { truth } = republic;
    const { expected, received, reported, statuses } = result.turnout;
    expect({ expected, reported }).toEqual({ expected: truth.providers.length, reported: truth.totals.schools });
    expect(received).toBe(truth.providers.length - absent().length);
    const counts = Object.fromEntries(
      Object.keys(statuses).map((status) => [status, result.members.filter((each) => each.status === status).length]),
    );
    expect(counts).toEqual(statuses);
    expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(result.members.length);
  });
});

/** Those on the roster of whom no file tells: none came, or one of which nobody knows whose it is. */
function absent(): readonly { readonly bin: string }[] {
  const { missing, planted } = republic.truth;
  return [...missing, ...planted.filter(({ kind, status }) => status === 'unreadable' || kind === 'empty')];
}

const placeText = ({ line, sheet, cell }: Planted['findings'][number]) =>
  line !== undefined ? `строка ${line}` : cell !== undefined ? `лист «${sheet}», ячейка ${cell}` : 'файл в целом';

describe('findings', () => {
  test('in the files stand at the very lines and cells where mistakes were planted, and nowhere else', () => {
    const expected = republic.truth.planted.flatMap(({ name, findings: planted }) =>
      planted.map((each) => `${name} ${each.check} ${placeText(each)}`),
    );
    const found = findings
      .filter(({ check }) => !check.startsWith('merge/'))
      .map(({ file, check, place }) => `${nameOf(file)} ${check} ${place}`);
    expect(sorted(found)).toEqual(sorted(expected));
  });

  test('of the whole are about the right schools, and there are no others', () => {
    const { planted, late, unlisted } = republic.truth;
    const ofKind = (check: string, ...kinds: string[]) =>
      planted.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => `${check} ${name}`);
    const roster = (check: string, list: readonly unknown[]) => list.map(() => `${check} ../roster.yaml`);
    const expected = [
      ...ofKind('merge/duplicate', 'duplicate-bytes', 'duplicate-format'),
      ...ofKind('merge/contradiction', 'duplicate-later', 'duplicate-contradicting'),
      ...ofKind('merge/matched-by-name', 'bin-digit', 'bin-length'),
      ...ofKind('merge/period', 'wrong-period'),
      ...unlisted.map(({ name }) => `merge/unlisted ${name}`),
      ...roster('merge/missing', absent()),
      ...roster('merge/late', late),
    ];
    const found = findings.filter(({ check }) => check.startsWith('merge/'));
    expect(sorted(found.map(({ check, file }) => `${check} ${nameOf(file)}`))).toEqual(sorted(expected));
  });

  test('of the whole lead to the place that shows it', () => {
    const { files, truth } = republic;
    const received = new Map(truth.providers.map(({ bin, received: day = '' }) => [bin, day]));
    const dataOf = (name: string) => files.get(name)?.data as unknown as FormData;
    const binIn = (name: string) => dataOf(name).provider.bin;
    const shown: Readonly<Record<string, (name: string) => string>> = {
      'merge/duplicate': binIn,
      'merge/matched-by-name': binIn,
      'merge/unlisted': binIn,
      'merge/contradiction': (name) => String(dataOf(name).declared.total),
      'merge/period': () => '2024',
    };
    for (const { check, file, place } of findings) {
      const content = shown[check]?.(nameOf(file));
      if (content !== undefined) expect(contentAt(at('all', file), place), `${check} ${file}`).toContain(content);
    }
    const lines = (check: string) =>
      findings.filter((each) => each.check === check).map(({ place }) => contentAt(at('roster.yaml'), place));
    for (const { bin } of truth.late) expect(lines('merge/late').join()).toContain(received.get(bin));
    for (const { bin } of absent()) expect(lines('merge/missing').join('\n')).toContain(bin);
  });
});

describe('merging composes', () => {
  const data = (output: string) => at(output, 'consolidated.yaml');

  beforeAll(() => {
    for (const region of REGIONS) merge(region, region, `forms/${region}`, '--to', '');
    merge('top', undefined, ...REGIONS.map((region) => `${region}/consolidated.yaml`), '--to', 'xlsx');
    merge('half', undefined, ...REGIONS.slice(1).map((region) => `${region}/consolidated.yaml`), '--to', '');
    merge('halves', undefined, 'half', 'region-01/consolidated.yaml', '--to', '');
  }, LIMIT);

  test.each(['top', 'halves'])('regions come to the same as all schools at once, to the byte: %s', (output) => {
    const whole = resultParts(data('all'));
    expect(whole.sums.length).toBeGreaterThan(1000);
    expect(resultParts(data(output))).toEqual(whole);
  });

  test('every result is a file in which its own checks find nothing', () => {
    const results = ['all', ...REGIONS, 'top', 'half', 'halves'].map(data);
    expect(esep(folder, ['check', '--fail-on', 'info', ...results])).toMatchObject({ code: 0, err: '' });
  });

  test('merging regions finds nothing wrong with them', () => {
    expect(readFindings(at('top/consolidated.xlsx'))).toEqual([]);
  });

  test('trace goes from the top down to the cells of the schools, which add up', () => {
    const { code, out } = esep(folder, [
      ...['trace', 'top/consolidated.yaml', 'services.transfer.electronic'],
      ...['--all', '--format', 'json'],
    ]);
    expect(code).toBe(0);
    const leaves = leavesOf(JSON.parse(out));
    const { sum, of } = republic.truth.totals.figures['services/transfer/counts/electronic'] ?? {};
    expect(leaves.length).toBe(of);
    expect(leaves.reduce((total, { value }) => total + value, 0)).toBe(sum);
    for (const { file, place, value } of leaves) {
      // A stated zero may be a word.
      if (value > 0) expect(contentAt(at(file), place), file).toMatch(new RegExp(`(^|\\D)${value}$`));
    }
  });
});

/** What `trace --format json` gives, as far as it is looked at. */
interface TraceNode {
  readonly kind: string;
  readonly file: string;
  readonly at: Planted['findings'][number];
  readonly value?: { readonly sum: number };
  readonly terms: readonly { readonly member?: { readonly state: string; readonly trace?: TraceNode } }[];
}

/** The schools that a trace ends at. */
function leavesOf({ kind, file, at: place, value, terms }: TraceNode): readonly {
  readonly file: string;
  readonly place: string;
  readonly value: number;
}[] {
  if (kind === 'provider') return [{ file, place: placeText(place), value: value?.sum ?? Number.NaN }];
  return terms.flatMap(({ member }) => {
    expect(member?.state).toBe('same');
    return member?.trace ? leavesOf(member.trace) : [];
  });
}
