import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { defaultReference } from '../../src/model/reference.ts';
import { createSchema, DOCUMENTS, schemaText } from '../../src/schema/documents.ts';
import { findingsSchema } from '../../src/schema/findings.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';

const FILES = {
  report: 'docs/esep.schema.json',
  roster: 'docs/schemas/roster.schema.json',
  consolidated: 'docs/schemas/consolidated.schema.json',
  config: 'docs/schemas/config.schema.json',
} as const;

/** The properties of a schema and of what it is made of, by their path. */
function propertiesOf(schema: JsonSchema, path = ''): readonly (readonly [string, JsonSchema])[] {
  const { properties = {}, items, $defs = {}, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, property]) => [
      [`${path}${key}`, property] as const,
      ...propertiesOf(property, `${path}${key}.`),
    ]),
    ...Object.entries($defs).flatMap(([name, inner]) => propertiesOf(inner, `$${name}.`)),
    ...[...anyOf, ...(items ? [items] : [])].flatMap((inner) => propertiesOf(inner, path)),
  ];
}

/** Words of Cyrillic letters in which a Latin one stands. */
const mixedWords = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].filter(
    ([word]) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word),
  );

describe.each(DOCUMENTS)('the schema of a %s', (kind) => {
  const schema = createSchema(kind, defaultReference);
  const properties = propertiesOf(schema);

  test('is in docs as it is made (npm run docs writes it anew)', async () => {
    await expect(schemaText(kind, defaultReference)).toMatchFileSnapshot(`../../${FILES[kind]}`);
  });

  test('is a schema of draft 2020-12, and only refers to what it has', () => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('has a title in two languages and a description in three for every field', () => {
    const wrong = properties.filter(([path, { title = '', description = '' }]) => {
      const [kk = '', ru = '', en = '', ...more] = description.split('\n');
      const isCyrillic = [title, kk, ru].every((words) => /\p{Script=Cyrillic}{2}/u.test(words));
      const isCheck = kind === 'config' && path.startsWith('$levels');
      return (
        more.length > 0 ||
        !/^[“«\p{Script=Latin}]/u.test(en) ||
        !(isCyrillic || isCheck) ||
        mixedWords(`${title} ${description}`).length > 0
      );
    });
    expect(properties.length).toBeGreaterThan(10);
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('says in two languages what is wrong instead of showing a pattern', () => {
    const silent: string[] = [];
    JSON.stringify(schema, (key, value) => {
      if (typeof value?.pattern === 'string' && !value.patternErrorMessage && value.pattern !== '^\\s*$')
        silent.push(key);
      return value;
    });
    expect(silent).toEqual([]);
  });
});

test.each(DOCUMENTS)('an editor that follows the schema of a %s comes to an end', (kind) => {
  const schema = createSchema(kind, defaultReference);
  const follow = (
    { $ref, items, anyOf = [], allOf = [], properties = {} }: JsonSchema,
    above: readonly string[],
  ): void => {
    const name = $ref?.split('/').at(-1);
    if (name !== undefined) expect(above).not.toContain(name);
    const inner = [...(items ? [items] : []), ...anyOf, ...allOf, ...Object.values(properties)];
    for (const each of name ? [schema.$defs?.[name] ?? {}, ...inner] : inner)
      follow(each, name ? [...above, name] : above);
  };
  follow(schema, []);
});

test('an editor writes no value of its own into a field: two examples at least, and no number first', () => {
  const wrong = DOCUMENTS.flatMap((kind) => Object.entries(createSchema(kind, defaultReference).$defs ?? {})).filter(
    ([, { examples, type }]) => examples?.length === 1 || type?.[0] === 'integer' || type?.[0] === 'number',
  );
  expect(wrong).toEqual([]);
});

test('known ids are suggested, and any other stays right', () => {
  const schema = createSchema('report', defaultReference);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(schema.$defs?.['code-services']?.anyOf?.[0]?.enum).toEqual(defaultReference.services.map(({ id }) => id));
  expect(validate({ services: [{ id: 'a-service-of-our-own' }] })).toBe(true);
});

test('the schema of findings is the published one', () => {
  expect(JSON.parse(findingsSchema)).toEqual(JSON.parse(readFileSync('docs/schemas/findings.v1.schema.json', 'utf8')));
});
