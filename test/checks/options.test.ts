import { expect, test } from 'vitest';
import { type CheckOptions, defaultOptions } from '../../src/checks/options.ts';
import { checkReport } from '../../src/checks/run.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** By when an answer was due, where one that came far too late is found; undefined where it came in time. */
function lastDay(complaints: string, options: Partial<CheckOptions['complaints']>, answered = '2022-06-01') {
  const yaml = `complaints: { ${complaints}records: [{ registered: 2022-03-04, answered: ${answered} }] }`;
  const settings = { ...defaultOptions, complaints: { ...defaultOptions.complaints, ...options } };
  const findings = checkReport(createReport(readYaml('f.yaml', yaml)), defaultReference, settings);
  return findings.find(({ check }) => check === 'complaints/deadline')?.values;
}

// 4 March 2022 is a Friday; the 7th and 8th are days off, for which Saturday the 5th is worked.
const holidays = ['2022-03-07', '2022-03-08'];
const workdays = ['2022-03-05'];

test.each([
  ['what holds anyway', '', {}, '2022-03-11', 5],
  ['another term', '', { days: 10 }, '2022-03-18', 10],
  ['the term of the file counts more', 'days: 3, ', { days: 10 }, '2022-03-09', 3],
  ['days off', '', { holidays }, '2022-03-15', 5],
  ['those of the file are added', 'holidays: [2022-03-09], ', { holidays }, '2022-03-16', 5],
  ['a Saturday that is worked', '', { holidays, workdays }, '2022-03-14', 5],
  ['but not where the file says that it is off', 'holidays: [2022-03-05], ', { holidays, workdays }, '2022-03-15', 5],
  ['a day off of the week that is said to be worked', '', { workdays: ['2022-03-09'] }, '2022-03-11', 5],
])('the last day of an answer: %s', (_, complaints, options, last, limit) => {
  expect(lastDay(complaints, options)).toMatchObject({ last, limit });
  expect(lastDay(complaints, options, last)).toBeUndefined();
});

test('the number of days that an answer took counts the Saturday that was worked', () => {
  expect(lastDay('', { days: 1, workdays }, '2022-03-09')).toMatchObject({ days: 4 });
});
