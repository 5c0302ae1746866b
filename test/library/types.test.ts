import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type { Consolidated as PublicConsolidated } from '../../src/library/consolidated.ts';
import type { Report as PublicReport, Roster as PublicRoster } from '../../src/library/data.ts';
import type * as library from '../../src/library/index.ts';
import type * as api from '../../src/library/types.ts';
import type { RESULT_FORMATS } from '../../src/merge/write-result.ts';
import type { Consolidated } from '../../src/model/consolidated-schema.ts';
import type { Roster } from '../../src/model/roster-schema.ts';
import type { Report } from '../../src/model/schema.ts';
import type { LAYOUTS } from '../../src/report/layouts.ts';

// These hold when `tsc` passes; vitest only runs them.
test('the published types of data are those of the model, both ways', () => {
  expectTypeOf<Report>().toExtend<PublicReport>();
  expectTypeOf<PublicReport>().toExtend<Report>();
  expectTypeOf<Roster>().toExtend<PublicRoster>();
  expectTypeOf<PublicRoster>().toExtend<Roster>();
  expectTypeOf<Consolidated>().toExtend<PublicConsolidated>();
  expectTypeOf<PublicConsolidated>().toExtend<Consolidated>();
});

test('the published types have no field more or less', () => {
  expectTypeOf<keyof PublicReport>().toEqualTypeOf<keyof Report>();
  expectTypeOf<keyof PublicReport['provider']>().toEqualTypeOf<keyof Report['provider']>();
  expectTypeOf<keyof PublicReport['declared']>().toEqualTypeOf<keyof Report['declared']>();
  expectTypeOf<keyof PublicReport['services'][number]>().toEqualTypeOf<keyof Report['services'][number]>();
  expectTypeOf<keyof PublicReport['complaints']>().toEqualTypeOf<keyof Report['complaints']>();
  expectTypeOf<keyof PublicReport['monitoring']>().toEqualTypeOf<keyof Report['monitoring']>();
  expectTypeOf<keyof PublicRoster['providers'][number]>().toEqualTypeOf<keyof Roster['providers'][number]>();
  expectTypeOf<keyof PublicConsolidated>().toEqualTypeOf<keyof Consolidated>();
  expectTypeOf<keyof PublicConsolidated['members'][number]>().toEqualTypeOf<keyof Consolidated['members'][number]>();
});

test('the calls are those that are published', () => {
  expectTypeOf<library.EsepError>().toExtend<api.EsepError>();
  expectTypeOf<api.EsepError>().toExtend<library.EsepError>();
  expectTypeOf<keyof typeof LAYOUTS>().toEqualTypeOf<NonNullable<api.BuildOptions['layout']>>();
  expectTypeOf<(typeof RESULT_FORMATS)[number]>().toEqualTypeOf<Parameters<api.MergeResult['write']>[0]>();
});

test.each(['data', 'consolidated', 'types'])('%s.ts holds types only, none of them from elsewhere', (name) => {
  const text = readFileSync(`src/library/${name}.ts`, 'utf8');
  const from = [...text.matchAll(/ from '([^']+)'/g)].map(([, file]) => file);
  expect(from.filter((file) => !/^\.\/(data|consolidated|types)\.ts$/.test(file ?? ''))).toEqual([]);
  expect(text).not.toMatch(/^(import (?!type)|export (const|function|let|class|async|enum))/m);
});
