import { dirname, isAbsolute, join } from 'node:path';
import { createOptions } from '../model/options.ts';
import { defaultReference } from '../model/reference.ts';
import { readSource } from '../source/read.ts';
import type { ReadError, Source } from '../source/source.ts';
import { readConfig } from './read-config.ts';
import { resolveConfig, type Settings } from './resolve.ts';

/** A configuration as it was read. */
export interface OpenConfig {
  /** With all that is wrong in it. */
  readonly source: Source;
  /** What of it could be understood. */
  readonly settings: Settings;
  /** The folder of templates that it names, where no other goes before. */
  readonly templates?: string;
}

/** Reads a configuration, and looks whether the folder of templates that it names is there; `asked` goes before that. */
export async function openConfig(file: string, asked?: string): Promise<OpenConfig> {
  return createConfig(await readSource(file, createOptions(defaultReference)), asked);
}

/** Understands a source as a configuration; of the folder of templates as `openConfig`. */
export async function createConfig(source: Source, asked?: string): Promise<OpenConfig> {
  const { file } = source;
  const read = readConfig(source);
  const settings = await resolveConfig(read);
  const { templates: named } = settings;
  if (named === undefined || asked !== undefined) return { source: { ...read.source, errors: read.errors }, settings };
  const templates = isAbsolute(named) ? named : join(dirname(file), named);
  const lost: readonly ReadError[] = (await isFolder(templates))
    ? []
    : [{ check: 'config/templates', at: read.source.positionOf(['templates']), values: { folder: templates } }];
  return { source: { ...read.source, errors: [...read.errors, ...lost] }, settings, templates };
}

async function isFolder(path: string): Promise<boolean> {
  const { errors } = await readSource(path, createOptions(defaultReference));
  return errors.some(({ check }) => check === 'file/is-folder');
}
