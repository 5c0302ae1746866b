import { createHash } from 'node:crypto';
import { posixPath } from '../source/posix-path.ts';
import type { Finding, Value, Words } from './check.ts';

/** 80 bits: two of a million findings are never taken for one, and a line of a baseline stays short. */
const LENGTH = 20;
/** Values that say where something stands, which moves. */
const PLACES: ReadonlySet<string> = new Set(['row', 'range']);

/**
 * What each finding is known by: the same when its line moves, when it is printed in another language or judged
 * otherwise; different for each finding of a run. All findings of a file have to be given, the suppressed ones too.
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  nameOf: (file: string) => string = posixPath,
): ReadonlyMap<Finding, string> {
  const equals = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const identity = identityOf(finding, nameOf);
      const index = equals.get(identity) ?? 0;
      equals.set(identity, index + 1);
      return [finding, createHash('sha256').update(`${identity}${index}`).digest('hex').slice(0, LENGTH)];
    }),
  );
}

function identityOf({ check, at, values = {}, terms = [] }: Finding, nameOf: (file: string) => string): string {
  const said = Object.entries(values)
    .filter(([name]) => !PLACES.has(name))
    .map(([name, value]) => [name, plain(value)])
    .sort();
  const sheet = 'sheet' in at ? at.sheet : '';
  return JSON.stringify([check, nameOf(at.file), sheet, said, terms.map(({ label, value }) => [plain(label), value])]);
}

/** Words of ours stand for themselves in one language, whichever is printed. */
function plain(value: Value | Words): Value {
  return typeof value === 'object' ? value.ru : value;
}
