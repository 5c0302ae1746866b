import { expect, test } from 'vitest';
import { isDataName, isReportName, withoutBuilt } from '../../src/source/report-name.ts';

test.each(['a.docx', 'Есеп.ODT', 'б/a.html', 'a.htm'])('%s is called like a report', (name) => {
  expect([isReportName(name), isDataName(name)]).toEqual([true, false]);
});

test.each(['a.xlsx', 'a.XLS', 'б/a.yaml', 'a.yml', 'a.json', 'a.ods'])('%s is called like data', (name) => {
  expect([isReportName(name), isDataName(name)]).toEqual([false, true]);
});

test.each(['a.doc', 'a.pdf', 'docx', 'a.docx.zip', 'a.md'])('%s is called like neither', (name) => {
  expect([isReportName(name), isDataName(name)]).toEqual([false, false]);
});

test('a report goes where its data are there under the same name', () => {
  const of = (...names: string[]) => withoutBuilt(names, (name) => name);
  expect(of('a.docx', 'a.yaml', 'b.docx', 'c.html', 'c.ods')).toEqual(['a.yaml', 'b.docx', 'c.ods']);
  expect(of('x/a.docx', 'y/a.yaml', 'a.pdf')).toEqual(['x/a.docx', 'y/a.yaml', 'a.pdf']);
  expect(of('a.docx', 'b.docx')).toEqual(['a.docx', 'b.docx']);
});
