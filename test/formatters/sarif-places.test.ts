import { expect, test } from 'vitest';
import { artifactLocation, sarifLocation } from '../../src/formatters/sarif-places.ts';

const base = { uriBaseId: '%SRCROOT%' };

test.each([
  ['data/2025.yaml', { uri: 'data/2025.yaml', ...base }],
  ['./a.yaml', { uri: 'a.yaml', ...base }],
  ['жыл 1/№ 3#?.yaml', { uri: '%D0%B6%D1%8B%D0%BB%201/%E2%84%96%203%23%3F.yaml', ...base }],
  ['c:d.yaml', { uri: 'c%3Ad.yaml', ...base }],
  ['../other/a.yaml', { uri: '../other/a.yaml' }],
  ['/srv/a b.yaml', { uri: 'file:///srv/a%20b.yaml' }],
  ['C:\\Мектеп\\a b.xlsx', { uri: 'file:///C:/%D0%9C%D0%B5%D0%BA%D1%82%D0%B5%D0%BF/a%20b.xlsx' }],
  ['\\\\server\\share\\a.xlsx', { uri: 'file://server/share/a.xlsx' }],
])('%s', (file, location) => {
  expect(artifactLocation(file)).toEqual(location);
});

test('a line is a region, a cell a logical location, and a whole file neither', () => {
  const artifact = { artifactLocation: { uri: 'a', ...base } };
  expect(sarifLocation({ file: 'a', line: 3, column: 7 })).toEqual({
    physicalLocation: { ...artifact, region: { startLine: 3, startColumn: 7 } },
  });
  // A line of the data inside of a report is none of the file.
  expect(sarifLocation({ file: 'a.html', sheet: 'data.json', cell: '46:14' })).toEqual({
    physicalLocation: { artifactLocation: artifactLocation('a.html') },
    logicalLocations: [{ name: '46:14', fullyQualifiedName: 'data.json › 46:14' }],
  });
  expect(sarifLocation({ file: 'a', sheet: 'Қызметтер – Услуги', cell: 'E14' })).toEqual({
    physicalLocation: artifact,
    logicalLocations: [{ name: 'E14', fullyQualifiedName: 'Қызметтер – Услуги!E14', kind: 'cell' }],
  });
  expect(sarifLocation({ file: 'a' })).toEqual({ physicalLocation: artifact });
});
