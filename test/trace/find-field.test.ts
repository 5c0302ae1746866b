import { expect, test } from 'vitest';
import { defaultReference } from '../../src/model/reference.ts';
import { findField } from '../../src/trace/find-field.ts';
import { knownFigures, shortName } from '../../src/trace/known-figures.ts';

const own = { name: { kk: 'Курс 2.0', ru: 'Курсы' } };
const find = (text: string) =>
  findField(text, { services: [{ id: 'transfer' }, own], keys: ['complaints/grounds/own/count'] }, defaultReference);

test.each([
  ['declared.total', 'declared/total'],
  [' declared/total ', 'declared/total'],
  ['services.transfer', 'services/transfer/counts/total'],
  ['services.transfer.electronic', 'services/transfer/counts/electronic'],
  ['services.transfer.counts.electronic', 'services/transfer/counts/electronic'],
  ['services.transfer.refused', 'services/transfer/refused'],
  ['services[0].counts.total', 'services/transfer/counts/total'],
  ['services[1]', 'services/Курс 2.0|Курсы/counts/total'],
  ['services.Курс 2.0|Курсы.overdue', 'services/Курс 2.0|Курсы/overdue'],
  ['complaints.declared', 'complaints/declared'],
  ['complaints.grounds.term', 'complaints/grounds/term/count'],
  ['complaints.grounds.own', 'complaints/grounds/own/count'],
  ['monitoring.internal.violations', 'monitoring/internal/violations'],
])('%s', (text, key) => {
  expect(find(text)).toEqual({ key });
});

test.each([
  ['declared.totl', 'declared.total'],
  ['services.transfr.electronic', 'services.transfer.electronic'],
  ['complaints.ground.term', 'complaints.grounds.term'],
  ['services[7]', undefined],
  ['what', undefined],
])('%s is no figure', (text, suggestion) => {
  expect(find(text)).toEqual({ suggestion });
});

test('every figure is found by the name that is suggested for it', () => {
  for (const key of knownFigures(defaultReference)) expect(find(shortName(key))).toEqual({ key });
});
