import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { reportSchema } from '../../src/model/schema.ts';
import { structureOf } from '../../src/model/structure.ts';
import { reportData } from '../arbitrary.ts';

test('fields come in the order of the schema, at every depth, and unknown ones last', () => {
  const data = {
    services: [{ overdue: 1, counts: { total: 3, provider: 3 }, color: 'red', id: 'camps' }],
    note: 'x',
    provider: { phone: '7', name: { ru: 'Школа', kk: 'Мектеп' } },
  };
  expect(JSON.stringify(canonical(data))).toBe(
    JSON.stringify({
      provider: { name: { kk: 'Мектеп', ru: 'Школа' }, phone: '7' },
      services: [{ id: 'camps', counts: { provider: 3, total: 3 }, overdue: 1, color: 'red' }],
      note: 'x',
    }),
  );
});

test('what is blank goes, what is stated stays as it was written', () => {
  const data = {
    date: null,
    period: '  ',
    declared: {},
    services: [{}, { counts: { provider: 'жоқ', corporation: 0, electronic: '25', total: undefined } }, null],
    complaints: { records: [] },
    monitoring: { internal: { carried_out: false } },
  };
  expect(canonical(data)).toEqual({
    services: [{ counts: { provider: 'жоқ', corporation: 0, electronic: '25' } }],
    monitoring: { internal: { carried_out: false } },
  });
});

test.each([undefined, null, {}, '', []])('%j is an empty report', (data) => {
  expect(canonical(data)).toEqual({});
});

test('the canonical form of canonical data is itself', () => {
  fc.assert(
    fc.property(reportData(), (data) => {
      const once = canonical(data);
      expect(JSON.stringify(canonical(once))).toBe(JSON.stringify(once));
    }),
  );
});

test('the structure of a schema is seen through what is optional or has a default', () => {
  expect(Object.keys(structureOf(reportSchema).fields ?? {}).slice(0, 3)).toEqual(['esep', 'kind', 'provider']);
  const services = structureOf(reportSchema).fields?.services;
  const service = services && structureOf(services).item;
  expect(Object.keys((service && structureOf(service).fields) ?? {})).toContain('counts');
});
