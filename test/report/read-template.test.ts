import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInTemplates } from '../../src/model/reference.ts';
import { readConsolidatedTemplate, readTemplate } from '../../src/report/read-template.ts';
import { readYaml } from '../../src/source/yaml.ts';

const readers = { report: readTemplate, consolidated: readConsolidatedTemplate };
const names = ['report', 'consolidated'] as const;

function read(name: (typeof names)[number], change: (text: string) => string = (text) => text) {
  const source = readYaml(`${name}.yaml`, change(readFileSync(`templates/${name}.yaml`, 'utf8')));
  const { value, errors } = readers[name](source);
  return { value, errors: [...source.errors, ...errors].map(({ check, values }) => [check, values]) };
}

test.each(names)('the template %s that comes with the program could be a user’s own', (name) => {
  const { value, errors } = read(name);
  expect(errors).toEqual([]);
  expect(builtInTemplates[name]).toMatchObject(value ?? {});
  expect(value?.sections).toHaveLength(5);
});

test.each([
  ['consolidated', '{$completeness}', '{$completenes}', 'template/fact', 'completeness'],

  ['report', '{$refused}', '{$refusd}', 'template/fact', 'refused'],
  ['report', '{$last_total}', '{$last_totl}', 'template/fact', 'last_total'],
  ['report', 'heading: { kk: "{$last_period ', 'heading: { kk: "{$last_perod ', 'template/fact', 'last_period'],
  ['consolidated', '{$last_base}', '{$last_bas}', 'template/fact', 'last_base'],
] as const)('%s: a sentence that names what there is not is told', (name, from, to, check, suggestion) => {
  const [first] = read(name, (text) => text.replace(from, to)).errors;
  expect(first?.[0]).toBe(check);
  expect(first?.[1]).toMatchObject({ suggestion });
});

test('`of` is known in a caption only', () => {
  const { errors } = read('consolidated', (text) => text.replace('{$received}', '{$of}'));
  expect(errors.map(([check]) => check)).toEqual(['template/fact']);
});

test.each([
  ['consolidated', 'table: turnout', 'table: turnouts'],
  ['consolidated', 'chart: demand', 'chart: services-by-year'],
  ['report', 'table: kinds', 'table: turnout'],
  ['report', 'chart: channels', 'chart: channel'],
  ['report', 'unless: last_period', 'if: last_period'],
] as const)('%s: %s is known, %s is a mistake', (name, from, to) => {
  expect(read(name, (text) => text.replace(from, to)).errors).not.toEqual([]);
});

test('a template that was made before there were charts is still one', () => {
  const older = (text: string) => text.replace(/\n {2}# Tables of figures[\s\S]*?(?=\nsignature:)/, '\n');
  const { value, errors } = read('report', older);
  expect(errors).toEqual([]);
  expect(value && 'complaints' in value.annexes && value.annexes.figures).toBeUndefined();
});
