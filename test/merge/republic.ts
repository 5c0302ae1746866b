import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateRepublic, type RepublicFile, type RepublicSettings, type Truth } from './generator.mjs';
import { writeYaml } from './yaml-file.mjs';

/** A republic that lies in a folder, and what is true of it. */
export interface Republic {
  readonly truth: Truth;
  /** The files by their names; `forms/` in the folder holds them. */
  readonly files: ReadonlyMap<string, RepublicFile>;
}

/** The folders of the regions in `forms`, which also name their rosters. */
export const REGIONS = ['region-01', 'region-02', 'region-03'] as const;

/** Writes the forms of a republic of three regions, the roster of all of it and one of each region. */
export function writeRepublic(folder: string, settings: RepublicSettings & { readonly schools: number }): Republic {
  const { files: drawn, truth } = generateRepublic({ ...settings, regions: REGIONS.length });
  const files = new Map<string, RepublicFile>();
  for (const file of drawn) {
    const path = join(folder, 'forms', file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
    files.set(file.name, file);
  }
  const { period, deadline, providers } = truth;
  const roster = (name: string, listed: Truth['providers']) => {
    const data = { esep: 1, kind: 'roster', name: { kk: name, ru: name }, period, deadline, providers: listed };
    writeFileSync(join(folder, `${name}.yaml`), writeYaml(data).bytes);
  };
  roster('roster', providers);
  for (const [index, region] of REGIONS.entries()) {
    const isOfRegion = ({ name }: Truth['providers'][number]) => {
      const number = Number(/№ (\d+)/.exec(name.ru)?.[1]);
      return Math.floor(((number - 1) * REGIONS.length) / settings.schools) === index;
    };
    roster(region, providers.filter(isOfRegion));
  }
  return { truth, files };
}
