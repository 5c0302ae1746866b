import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DATA } from '../check/inputs.ts';
import type { CheckCommandOptions } from '../check/options.ts';
import { CONFIG_NAMES } from '../config/policies.ts';

/** What changes whenever a file is saved, however that is done; empty for a file that is not there. */
export function stampOf(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

/** The stamps of files by their paths. */
export type Stamps = ReadonlyMap<string, string>;

/** What a check goes by besides the data: where it may stand, and the stamps of all of it. */
export interface GoneBy {
  readonly folders: readonly string[];
  readonly stamps: Stamps;
}

/** The configurations of files that lie in folders, those that may still be made there among them; baseline, templates. */
export function stampGoneBy(folders: Iterable<string>, { config, baseline, templates }: CheckCommandOptions): GoneBy {
  const files = [config, baseline].filter((path) => typeof path === 'string');
  if (templates !== undefined) files.push(...(listNames(templates) ?? []).map((name) => join(templates, name)));
  const found = new Set(files.map((file) => dirname(file)));
  if (config !== false && typeof config !== 'string') {
    const here = resolve('.');
    for (const folder of withParents(folders)) {
      const own = CONFIG_NAMES.map((name) => join(folder, name));
      files.push(...own);
      // Not every folder up to the root: some never rest.
      if (folder.startsWith(here) || own.some((file) => stampOf(file) !== '')) found.add(folder);
    }
  }
  return { folders: [...found], stamps: new Map(files.map((file) => [file, stampOf(file)])) };
}

/** Whether nothing has been saved from one time to another. */
export function isSame(before: Stamps, after: Stamps): boolean {
  return before.size === after.size && [...before].every(([file, stamp]) => after.get(file) === stamp);
}

function withParents(folders: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const folder of folders) {
    for (let path = resolve(folder); !all.has(path); path = dirname(path)) all.add(path);
  }
  return all;
}

/** The stamp of all that may be data in places, each of which may be a folder, a file, or nothing yet. */
export function stampData(places: Iterable<string>): string {
  const files = [...places].flatMap((place) => {
    const names = listNames(place);
    return names ? names.filter((name) => DATA.test(name)).map((name) => join(place, name)) : [place];
  });
  return files.map((file) => `${file} ${stampOf(file)}`).join('\n');
}

function listNames(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch {
    return undefined;
  }
}
