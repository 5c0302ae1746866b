import { checkSource } from '../checks/run.ts';
import { type CivilDate, localDate } from '../language/dates.ts';
import { createOptions } from '../model/options.ts';
import { defaultReference } from '../model/reference.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { readBytes } from '../source/read.ts';
import { refuseErrors } from './findings.ts';
import { DEFAULT_LANG } from './open.ts';
import type * as api from './types.ts';
import { DAY, show, type Usage } from './usage.ts';

/** The options of calls that go by a configuration. */
export const CONFIG_USAGE = {
  today: DAY,
  config: {
    what: 'the path of a configuration, or what it would hold as an object',
    accepts: (value) => (typeof value === 'string' ? value !== '' : typeof value === 'object' && value !== null),
  },
} satisfies Usage;

/** What a call goes by: its options, and what they leave open as it is configured. */
export interface Configured {
  readonly lang: api.Lang;
  readonly templates?: string;
  /** The day that suppressions expire by. */
  readonly today: CivilDate;
  policyOf(file: string): Policy;
  /** Whether a file in a folder is data. */
  isData(file: string): boolean;
}

/** Reads the configuration of a call, if it has one; one with a mistake is an EsepError. */
export async function configure(options: api.CheckOptions): Promise<Configured> {
  const { config, today = localDate(new Date()) } = options;
  if (config === undefined) {
    const { lang = DEFAULT_LANG, templates } = options;
    return {
      lang,
      ...(templates !== undefined && { templates }),
      today,
      policyOf: () => defaultPolicy,
      isData: () => true,
    };
  }
  const { openConfig, createConfig } = await import('../policy/open-config.ts');
  const { pathFrom } = await import('../policy/config-path.ts');
  const file = typeof config === 'string' ? config : OBJECT;
  const opened =
    typeof config === 'string'
      ? await openConfig(config, options.templates)
      : await createConfig(await readObject(config), options.templates);
  const { settings } = opened;
  const lang = options.lang ?? settings.lang ?? DEFAULT_LANG;
  const templates = options.templates ?? opened.templates;
  refuseErrors('config', checkSource(opened.source), lang);
  return {
    lang,
    ...(templates !== undefined && { templates }),
    today,
    policyOf: (path) => settings.policyOf(pathFrom(file, path)),
    isData: (path) => settings.isData(pathFrom(file, path)),
  };
}

/** What findings call a configuration that is no file; as one in the current folder, whose paths go from there. */
const OBJECT = 'config';

function readObject(config: object) {
  refuseUnwritable(config, 'config');
  const bytes = new TextEncoder().encode(JSON.stringify(config, null, 2));
  return readBytes(OBJECT, bytes, createOptions(defaultReference));
}

/** What JSON would leave out or choke on would be a setting that is silently not gone by. */
function refuseUnwritable(value: unknown, name: string, around: readonly unknown[] = []): void {
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && around.includes(value)) throw new TypeError(`The option "config" holds itself, as "${name}".`);
  const isCollection = isObject && !Array.isArray(value) && Symbol.iterator in value;
  if (isCollection || ['function', 'symbol', 'bigint'].includes(typeof value)) {
    throw new TypeError(`"${name}" takes what a file of YAML can hold, not ${show(value)}.`);
  }
  if (!isObject) return;
  for (const [key, inner] of Object.entries(value)) refuseUnwritable(inner, `${name}.${key}`, [...around, value]);
}
