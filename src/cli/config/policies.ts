import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Severity } from '../../checks/check.ts';
import { pathFrom } from '../../policy/config-path.ts';
import type { OpenConfig } from '../../policy/open-config.ts';
import { type ConfigSuppression, defaultPolicy, type Policy } from '../../policy/policy.ts';
import type { Templates } from '../../report/templates.ts';
import type { Terminal } from '../terminal.ts';
import { loadTemplates } from './templates.ts';

/** What is configured for a file. */
export interface FilePolicy {
  readonly policy: Policy;
  /** Where that is written down. */
  readonly config?: string;
  /** The folder of templates that goes with it. */
  readonly templates?: string;
  readonly failOn?: Severity;
  /** The configuration by which the file is no data where it is only met, in a folder or by a pattern. */
  readonly leftOutBy?: string;
}

/** The configurations of a run: each file has the one that is nearest above it. */
export interface Policies {
  /** The folder of the configuration that the run goes by as a whole. */
  readonly home?: string;
  of(file: string): Promise<FilePolicy>;
  /** The suppressions in all the configurations that were opened. */
  suppressions(): Promise<readonly ConfigSuppression[]>;
  /** The templates of a file, read once: those of the folder asked for, else what is configured for it. */
  templatesOf(file: string): Promise<Templates>;
}

/** What a command was told to go by. */
export interface Asked {
  /** A configuration; `false` for none, else one is looked for. */
  readonly config?: string | boolean;
  /** A folder of templates, which goes before those configured. */
  readonly templates?: string;
}

/** What a configuration is called. */
export const CONFIG_NAMES = ['esep.config.yaml', 'esep.config.yml'];
const UNCONFIGURED: FilePolicy = { policy: defaultPolicy };

/**
 * Opens the configurations of a run. The language of the one nearest to `place`, what the command is about, is the one
 * that the terminal goes on in.
 */
export async function openPolicies(terminal: Terminal, asked: Asked, place = '.'): Promise<Policies> {
  const { config, templates: folder } = asked;
  const opened = new Map<string, Promise<OpenConfig>>();
  const open = (file: string): Promise<OpenConfig> => {
    const known =
      opened.get(file) ??
      import('./configs.ts').then(({ readConfiguration }) => readConfiguration(terminal, file, folder));
    if (!opened.has(file) && typeof config !== 'string') complainOfTwin(terminal, file);
    opened.set(file, known);
    return known;
  };
  const find = createSearch(config);
  const of = async (file: string): Promise<FilePolicy> => {
    const found = find(dirname(resolve(file)));
    if (found === undefined) return UNCONFIGURED;
    const { settings, templates } = await open(found);
    const path = pathFrom(found, file);
    return {
      policy: settings.policyOf(path),
      config: relative('', found),
      ...(templates !== undefined && { templates }),
      ...(settings.failOn && { failOn: settings.failOn }),
      ...(!settings.isData(path) && { leftOutBy: relative('', found) }),
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
  const suppressions = async (): Promise<readonly ConfigSuppression[]> =>
    (await Promise.all(opened.values())).flatMap(({ settings }) => settings.suppressions);
  return { ...home, of, suppressions, templatesOf: async (file) => load(folder ?? (await of(file)).templates) };
}

/** Of two configurations in a folder one is read; whoever wrote the other would wait in vain for it to count. */
function complainOfTwin(terminal: Terminal, file: string): void {
  const twin = CONFIG_NAMES.find((name) => name !== basename(file) && existsSync(join(dirname(file), name)));
  if (twin !== undefined) terminal.complain(terminal.text.checking.configTwin, { file: relative('', file), twin });
}

/** The language of the configuration of the current folder, even of one with mistakes: one may ask about those. */
export async function speakAsConfigured(terminal: Terminal, { config }: Asked): Promise<void> {
  const file = createSearch(config)(resolve('.'));
  if (file === undefined) return;
  const { openConfig } = await import('../../policy/open-config.ts');
  terminal.speak((await openConfig(file)).settings.lang);
}

/**
 * Gives the configuration asked for, else looks for one in a folder and those above it, up to a repository's own; each
 * folder is looked in once.
 */
function createSearch(config: string | boolean | undefined): (folder: string) => string | undefined {
  if (config === false) return () => undefined;
  if (typeof config === 'string') return () => resolve(config);
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
