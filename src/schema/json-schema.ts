/**
 * A JSON Schema as far as ours go: hardly more than draft 7 has (an editor that does not know `maxContains` is only more
 * lenient), and what editors add to it.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** Words on each value of `enum`: of editors. */
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** What an editor says where the type or the pattern does not fit. */
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly contains?: JsonSchema;
  readonly minContains?: number;
  readonly maxContains?: number;
}

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** A schema of `$defs`. */
export const refer = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** Words in three languages, a line each. */
export const threeLines = ({ kk, ru, en }: Readonly<Record<'kk' | 'ru' | 'en', string>>): string =>
  `${kk}\n${ru}\n${en}`;
