import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Severity } from '../checks/check.ts';
import { pathFrom } from '../policy/config-path.ts';
import type { OpenConfig } from '../policy/open-config.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import type { Templates } from '../report/templates.ts';
import { loadTemplates } from './templates.ts';
import type { Terminal } from './terminal.ts';

/** What is configured for a file. */
export interface FilePolicy {
  readonly policy: Policy;
  /** The folder of templates that goes with it. */
  readonly templates?: string;
  readonly failOn?: Severity;
  /** Whether the file is taken for data where it lies in a folder that is walked. */
  readonly isData: boolean;
}

/** The configurations of a run: each file has the one that is nearest above it. */
export interface Policies {
  /** The folder of the configuration that the run goes by as a whole. */
  readonly home?: string;
  of(file: string): Promise<FilePolicy>;
  /** The templates of a file, read once: those of the folder asked for, else what is configured for it. */
  templatesOf(file: string, asked?: string): Promise<Templates>;
}

/** What a configuration is called. */
export const CONFIG_NAMES = ['esep.config.yaml', 'esep.config.yml'];
const UNCONFIGURED: FilePolicy = { policy: defaultPolicy, isData: true };

/**
 * Opens the configurations of a run; `config` is a file to go by, `false` for none, else one is looked for. The language
 * of the one nearest to `place`, what the command is about, is the one that the terminal goes on in.
 */
export async function openPolicies(
  terminal: Terminal,
  config: string | boolean | undefined,
  place = '.',
): Promise<Policies> {
  const opened = new Map<string, Promise<OpenConfig>>();
  const open = (file: string): Promise<OpenConfig> => {
    const known =
      opened.get(file) ?? import('./configs.ts').then(({ readConfiguration }) => readConfiguration(terminal, file));
    opened.set(file, known);
    return known;
  };
  const find = config === false ? () => undefined : typeof config === 'string' ? () => resolve(config) : createSearch();
  const of = async (file: string): Promise<FilePolicy> => {
    const found = find(dirname(resolve(file)));
    if (found === undefined) return UNCONFIGURED;
    const { settings, templates } = await open(found);
    const path = pathFrom(found, file);
    return {
      policy: settings.policyOf(path),
      ...(templates !== undefined && { templates }),
      ...(settings.failOn && { failOn: settings.failOn }),
      isData: settings.isData(path),
    };
  };
  const loaded = new Map<string | undefined, Promise<Templates>>();
  const load = (folder: string | undefined): Promise<Templates> => {
    const known = loaded.get(folder) ?? loadTemplates(terminal, folder);
    loaded.set(folder, known);
    return known;
  };
  // A folder may itself hold the configuration; of a file, the search goes on in its folder.
  const first = find(resolve(place));
  if (first !== undefined) terminal.speak((await open(first)).settings.lang);
  const home = first === undefined ? {} : { home: dirname(first) };
  return { ...home, of, templatesOf: async (file, asked) => load(asked ?? (await of(file)).templates) };
}

/** Looks for a configuration in a folder and those above it, up to a repository's own; each folder is looked in once. */
function createSearch(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const own = CONFIG_NAMES.map((name) => join(folder, name)).find((file) => existsSync(file));
    const isTop = dirname(folder) === folder || existsSync(join(folder, '.git'));
    const found = own ?? (isTop ? undefined : find(dirname(folder)));
    known.set(folder, found);
    return found;
  };
  return find;
}
