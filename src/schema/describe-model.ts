import type * as z from 'zod/mini';
import { structureOf } from '../model/structure.ts';
import { type Expectation, expectations } from '../model/values.ts';
import type { Options } from '../source/layout.ts';
import { type JsonSchema, refer, threeLines } from './json-schema.ts';
import type { Named } from './naming.ts';
import { fieldWords, helpOn, onlyOf, withBlanks } from './value-types.ts';

/** What the fields of a model are called, and which lists their values come from. */
export interface Vocabulary {
  naming(path: readonly string[]): Named;
  /** The list of known ids that a field chooses from. */
  choices(path: readonly string[], named: Named): keyof Options | undefined;
  /** A group whose names the user chooses is a schema of `$defs`, by this name. */
  readonly entries?: string;
}

/** The JSON Schema of a model: its groups and lists, each value by what it expects. */
export function describeModel(
  schema: z.core.$ZodType,
  vocabulary: Vocabulary,
  path: readonly string[] = [],
): JsonSchema {
  const { fields, values, item } = structureOf(schema);
  if (fields) {
    const properties = Object.entries(fields).map(([key, field]) => [
      key,
      describeField(field, vocabulary, [...path, key]),
    ]);
    const rest: JsonSchema = {
      properties: Object.fromEntries(properties),
      additionalProperties: false,
      ...fieldWords(Object.keys(fields)),
    };
    return withBlanks({ expected: 'group' }, ['object'], rest);
  }
  if (item) return withBlanks({ expected: 'list' }, ['array'], { items: describeModel(item, vocabulary, path) });
  if (values && vocabulary.entries) return refer(vocabulary.entries);
  return describeValue(schema, vocabulary, path);
}

function describeField(schema: z.core.$ZodType, vocabulary: Vocabulary, path: readonly string[]): JsonSchema {
  const { name, note } = vocabulary.naming(path);
  const expectation = expectationOf(schema);
  // An editor shows how a group looks by writing it.
  const help = expectation.expected === 'group' ? undefined : helpOn(expectation);
  const said = (lang: 'kk' | 'ru' | 'en') =>
    [name[lang], note && lang !== 'en' ? ` (${note[lang]})` : '', '.', help ? ` ${help[lang]}` : ''].join('');
  return {
    title: `${name.kk} / ${name.ru}`,
    description: threeLines({ kk: said('kk'), ru: said('ru'), en: said('en') }),
    ...describeModel(schema, vocabulary, path),
  };
}

function describeValue(schema: z.core.$ZodType, vocabulary: Vocabulary, path: readonly string[]): JsonSchema {
  const expectation = expectationOf(schema);
  const { expected, min = 0, max = 0 } = expectation;
  const words = wordsOf(schema);
  if (words) return onlyOf(expectation, words);
  switch (expected) {
    case 'whole':
    case 'number': {
      const type = expected === 'whole' ? 'integer' : 'number';
      return withBlanks(expectation, [type], { minimum: min, maximum: max });
    }
    case 'code': {
      const list = path.length > 0 && vocabulary.choices(path, vocabulary.naming(path));
      return refer(list ? `code-${list}` : expected);
    }
    default:
      return refer(expected);
  }
}

function expectationOf(schema: z.core.$ZodType): Expectation {
  const expectation = expectations.get(schema);
  if (expectation) return expectation;
  const { innerType } = schema._zod.def as unknown as { readonly innerType?: z.core.$ZodType };
  if (innerType) return expectationOf(innerType);
  throw new TypeError('a schema of the model expects nothing that is known');
}

/** The values of an enumeration or of a literal. */
function wordsOf(schema: z.core.$ZodType): readonly unknown[] | undefined {
  const { entries, values, innerType } = schema._zod.def as unknown as {
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly values?: readonly unknown[];
    readonly innerType?: z.core.$ZodType;
  };
  if (innerType) return wordsOf(innerType);
  return entries ? Object.values(entries) : values;
}

/** The known ids of each list as what a field may hold; any other value of its kind fits too, as templates have more. */
export function describeChoices(options: Options): Readonly<Record<string, JsonSchema>> {
  const lists = Object.entries(options).map(([list, entries]): [string, JsonSchema] => {
    const words = entries.map(({ kk, ru }) => `${kk} / ${ru}`);
    return [`code-${list}`, { anyOf: [{ enum: entries.map(({ id }) => id), enumDescriptions: words }, refer('code')] }];
  });
  return Object.fromEntries(lists);
}
