/** A value of a YAML text and the offset at which it stands, whoever parsed it. */
export type YamlNode = YamlGroup | YamlList | YamlScalar | YamlAlias;

export interface YamlGroup {
  readonly type: 'group';
  readonly start: number;
  readonly fields: readonly YamlField[];
}

/** A field with its name as it is written. */
export interface YamlField {
  readonly key: string;
  readonly start: number;
  readonly value: YamlNode | undefined;
}

export interface YamlList {
  readonly type: 'list';
  readonly start: number;
  readonly items: readonly (YamlNode | undefined)[];
}

/** A single value as it counts: a number only where it was written as one would write it. */
export interface YamlScalar {
  readonly type: 'scalar';
  readonly start: number;
  /** Where it ends, if it stands without quotes. */
  readonly plainEnd?: number;
  readonly value: string | number | boolean | null;
}

/** A reference to another value, which is refused. */
export interface YamlAlias {
  readonly type: 'alias';
  readonly start: number;
  readonly name: string;
}
