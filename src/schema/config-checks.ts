import { helpOf } from '../checks/help.ts';
import { checks } from '../checks/list.ts';
import { LEVELS } from '../policy/config-schema.ts';
import { type JsonSchema, refer, threeLines } from './json-schema.ts';
import { onlyOf, withBlanks } from './value-types.ts';

/** The levels by the id of a check, `text/*` or `*`, and one of them; each known check tells what it is about. */
export function describeLevels(): Readonly<Record<'level' | 'levels', JsonSchema>> {
  const properties = checks.map((check): [string, JsonSchema] => [
    check.id,
    {
      title: check.id,
      description: threeLines({ kk: helpOf(check, 'kk'), ru: helpOf(check, 'ru'), en: helpOf(check, 'en') }),
      ...refer('level'),
    },
  ]);
  const rest = { properties: Object.fromEntries(properties), additionalProperties: refer('level') };
  return { level: onlyOf({ expected: 'choice' }, LEVELS), levels: withBlanks({ expected: 'group' }, ['object'], rest) };
}
