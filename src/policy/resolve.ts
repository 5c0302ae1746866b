import type { Severity } from '../checks/check.ts';
import { type CheckOptions, defaultOptions } from '../checks/options.ts';
import type { ConfigLevels } from './config-schema.ts';
import type { ConfigSuppression, Policy } from './policy.ts';
import { type Preset, presets } from './presets.ts';
import type { ReadConfig } from './read-config.ts';

/** A configuration that can be gone by; paths are from its folder, with / between their parts. */
export interface Settings {
  readonly lang?: 'kk' | 'ru' | 'en';
  /** The folder of templates, from that of the configuration. */
  readonly templates?: string;
  readonly failOn?: Severity;
  /** All the suppressions, whatever files they are for. */
  readonly suppressions: readonly ConfigSuppression[];
  policyOf(path: string): Policy;
  /** Whether a file of a walked folder is data. */
  isData(path: string): boolean;
}

type Test = (path: string) => boolean;

/** Makes a configuration ready to be asked; the library of patterns is loaded only for one that has any. */
export async function resolveConfig(read: Pick<ReadConfig, 'source' | 'config'>): Promise<Settings> {
  const { config } = read;
  const { files, exclude, overrides, suppressions } = config;
  const needsPatterns = files || exclude.length > 0 || overrides.length > 0 || suppressions.some((each) => each.files);
  const matcherOf = needsPatterns ? (await import('./patterns.ts')).matcherOf : () => () => true;
  const test = (patterns: readonly string[] | undefined): Test => (patterns ? matcherOf(patterns) : () => true);
  const preset: Preset = config.extends ? presets[config.extends] : { checks: {} };
  const common = [...levelsOf(preset.checks), ...levelsOf(config.checks)];
  const special = overrides.map((each) => ({ meets: test(each.files), levels: levelsOf(each.checks) }));
  const covers = suppressions.map((each, index) => ({
    meets: test(each.files),
    suppression: {
      at: read.source.positionOf(['suppressions', index]),
      checks: each.check,
      reason: each.reason ?? '',
      ...(each.until !== undefined && { until: each.until }),
      ...(each.files && { files: each.files }),
    },
  }));
  const [isListed, isExcluded] = [test(files), exclude.length > 0 ? test(exclude) : () => false];
  const options = optionsOf(config.options);
  const ignores = config.ignores ?? preset.ignores ?? true;
  const failOn = config.fail_on ?? preset.failOn;
  return {
    ...(config.lang && { lang: config.lang }),
    ...(config.templates !== undefined && { templates: config.templates }),
    ...(failOn && { failOn }),
    suppressions: covers.map(({ suppression }) => suppression),
    policyOf: (path) => ({
      levels: [...common, ...special.flatMap(({ meets, levels }) => (meets(path) ? levels : []))],
      options,
      suppressions: covers.flatMap(({ meets, suppression }) => (meets(path) ? [suppression] : [])),
      ignores,
    }),
    isData: (path) => isListed(path) && !isExcluded(path),
  };
}

function levelsOf(levels: ConfigLevels): Policy['levels'] {
  return Object.entries(levels).map(([check, level]) => ({ check, level }));
}

function optionsOf({ complaints, comparison }: ReadConfig['config']['options']): CheckOptions {
  return {
    complaints: { ...complaints, days: complaints.days ?? defaultOptions.complaints.days },
    comparison: { ...defaultOptions.comparison, ...comparison },
  };
}
