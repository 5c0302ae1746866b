import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import {
  addUp,
  countedServices,
  demandedServices,
  serviceFee,
  serviceName,
  serviceTotal,
  serviceWays,
  sumChannels,
  sumServices,
} from '../../src/model/services.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { fullReport } from '../arbitrary.ts';

const read = (text: string) => createReport(readYaml('data.yaml', text)).report;

test('what is not stated makes a sum incomplete, never zero', () => {
  expect(addUp([1, undefined, 3], (n) => n)).toMatchObject({ value: 4, complete: false });
  expect(addUp([1, 0, 3], (n) => n)).toMatchObject({ value: 4, complete: true });
  expect(sumChannels({ provider: 25, corporation: 0, electronic: 266 })).toMatchObject({ value: 291, complete: true });
  expect(sumChannels({ provider: 25, electronic: 266 }).complete).toBe(false);
});

test('the total of a service is the stated one, else the sum of its channels, else not stated', () => {
  const { services } = read(
    'services: [{ counts: { total: 9, provider: 3 } }, { counts: { provider: 3, electronic: 4 } }, { id: meals }, { counts: { total: жоқ } }]',
  );
  expect(services.map(serviceTotal)).toEqual([9, 7, undefined, 0]);
});

test('a stated zero counts as counted, a blank does not; demand is in order', () => {
  const report = read(
    'services: [{ id: a, counts: { total: 0 } }, { id: b }, { id: c, counts: { total: 2 } }, { id: d, counts: { total: 5 } }]',
  );
  expect(countedServices(report).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect(demandedServices(report).map(({ id }) => id)).toEqual(['d', 'c']);
});

test('a full report declares what its services add up to', () => {
  fc.assert(
    fc.property(fullReport(), (data) => {
      const report = read(JSON.stringify(data));
      for (const figure of ['total', 'provider', 'corporation', 'electronic', 'refused', 'overdue'] as const) {
        expect(sumServices(report, figure)).toMatchObject({ value: report.declared[figure], complete: true });
      }
    }),
    { numRuns: 30 },
  );
});

test('the provider has the word on name, ways and fee; the catalogue where it is silent', () => {
  const { services } = read(
    'services: [{ id: duplicates }, { id: duplicates, name: { kk: Телнұсқа }, ways: [provider], fee: paid }, { id: nothing }]',
  );
  const [known, own, unknown] = services;
  if (!known || !own || !unknown) throw new Error('three services');
  expect(serviceName(known, defaultReference).ru).toBe(
    'Выдача дубликатов документов об основном среднем, общем среднем образовании',
  );
  expect(serviceName(own, defaultReference).kk).toBe('Телнұсқа');
  expect([known, own, unknown].map((service) => serviceWays(service, defaultReference))).toEqual([
    ['provider', 'corporation', 'electronic'],
    ['provider'],
    undefined,
  ]);
  expect([known, own, unknown].map((service) => serviceFee(service, defaultReference))).toEqual([
    'free',
    'paid',
    undefined,
  ]);
});
