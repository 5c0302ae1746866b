import { checks } from '../checks/list.ts';
import { closest } from '../language/names.ts';
import { valueAt } from '../model/origins.ts';
import { understand } from '../model/understand.ts';
import type { Path, Position } from '../source/position.ts';
import type { ReadError, Source } from '../source/source.ts';
import { type Config, configSchema } from './config-schema.ts';
import { matchesCheck } from './matching.ts';

/** A configuration as it is written, and every mistake in it at its place. */
export interface ReadConfig {
  readonly source: Source;
  readonly config: Config;
  readonly errors: readonly ReadError[];
}

/** Understands a source as a configuration. */
export function readConfig(source: Source): ReadConfig {
  // Nothing, or nothing but comments: nothing is decided yet.
  if (source.errors.some(({ check }) => check === 'file/empty')) return readConfig({ ...source, data: {}, errors: [] });
  if (source.format !== 'yaml' && source.data !== undefined) {
    const at: Position = { file: source.file };
    return { source, config: configSchema.parse({}), errors: [{ check: 'config/kind', at }] };
  }
  const { model: config, errors: misfits } = understand(configSchema, source);
  const errors = misfits.map((error) =>
    error.check === 'data/unknown-field' ? { ...error, check: 'config/unknown-field' } : error,
  );
  if (source.data === undefined) return { source, config, errors };
  return { source, config, errors: [...errors, ...findMistakes(config, source)] };
}

/** What the schema cannot tell: checks that there are not, patterns that meet nothing, and what is left unsaid. */
function* findMistakes(config: Config, source: Source): Generator<ReadError> {
  const { overrides, suppressions } = config;
  yield* unknownLevels(config.checks, ['checks'], source);
  for (const field of ['files', 'exclude'] as const) yield* badPatterns(config[field], [field], source);
  for (const [index, { files, checks: levels }] of overrides.entries()) {
    const path = ['overrides', index];
    yield* unsaid(path, ['files'], source);
    yield* badPatterns(files, [...path, 'files'], source);
    yield* unknownLevels(levels, [...path, 'checks'], source);
  }
  for (const [index, { check, files }] of suppressions.entries()) {
    const path = ['suppressions', index];
    yield* unsaid(path, ['check', 'reason'], source);
    yield* unknownChecks(check, () => source.positionOf([...path, 'check']));
    yield* badPatterns(files, [...path, 'files'], source);
  }
  for (const path of source.blanks ?? []) if (path.at(-2) === 'checks') yield missing(path, source);
}

/** The fields that an entry must have and has not; one that was not understood has been told of. */
function* unsaid(path: Path, fields: readonly string[], source: Source): Generator<ReadError> {
  const entry = valueAt(source.data, path);
  if (typeof entry !== 'object' || entry === null) return;
  for (const field of fields) {
    const value = valueAt(entry, [field]);
    const isBlank = value === undefined || (typeof value === 'string' && value.trim() === '');
    if (isBlank || (Array.isArray(value) && value.length === 0)) yield missing([...path, field], source);
  }
}

function missing(path: Path, source: Source): ReadError {
  return { check: 'config/missing', at: source.positionOf(path), values: { field: String(path.at(-1)) } };
}

function* unknownLevels(levels: Config['checks'], path: Path, source: Source): Generator<ReadError> {
  for (const name of Object.keys(levels)) {
    yield* unknownChecks([name], () => (source.keyPositionOf ?? source.positionOf)([...path, name]));
  }
}

function* unknownChecks(names: readonly string[], placeOf: () => Position): Generator<ReadError> {
  for (const name of names) {
    if (checks.some(({ id }) => matchesCheck(name, id))) continue;
    const groups = new Set(checks.map(({ id }) => `${id.split('/')[0]}/*`));
    const suggestion = closest(name, [...groups, ...checks.map(({ id }) => id)]) ?? '';
    yield { check: 'config/unknown-check', at: placeOf(), values: { name, suggestion } };
  }
}

/** A path of this machine, one that leads out of the folder, or with the separator of Windows, meets no file. */
const HOPELESS = /\\|^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|^\s*$/;

function* badPatterns(patterns: readonly string[] | undefined, path: Path, source: Source): Generator<ReadError> {
  for (const [index, pattern] of (patterns ?? []).entries()) {
    if (!HOPELESS.test(pattern)) continue;
    yield { check: 'config/pattern', at: source.positionOf([...path, index]), values: { pattern } };
  }
}
