import * as z from 'zod/mini';
import type { COMPARISON } from '../checks/comparison.ts';
import { between, choice, date, group, list, MAX_COUNT, named, text, texts, yesNo } from '../model/values.ts';

const optional = z.optional;
const listOf = <Item extends z.core.$ZodType>(item: Item) => z._default(list(item), () => []);

/** Ready-made configurations that one can start from. */
export const PRESETS = ['clerk', 'department', 'ci'] as const;
export type PresetName = (typeof PRESETS)[number];

/** What can be decided of a check. */
export const LEVELS = ['off', 'info', 'warning', 'error'] as const;

/** Levels by an id, `text/*` or `*`. */
const levels = z._default(named(choice(LEVELS)), () => ({}));

/** How a figure may differ before it is told of; far beyond any sensible threshold is a slip of the keyboard. */
const thresholds = {
  base: optional(between(1, MAX_COUNT)),
  difference: optional(between(0, MAX_COUNT)),
  jump: optional(between(1, 1000)),
  distance: optional(between(1, 1000)),
  score: optional(between(0, 1000)),
  spread: optional(between(0.001, 1000)),
  peers: optional(between(3, MAX_COUNT, 'whole')),
} satisfies Record<keyof typeof COMPARISON, unknown>;

/** The longest term of an answer that can be set, in working days. */
const MAX_DAYS = 365;

/** The shape of `esep.config.yaml`; paths and patterns in it go from its own folder. */
export const configSchema = group({
  /** The preset that everything else is added to. */
  extends: optional(choice(PRESETS)),
  lang: optional(choice(['kk', 'ru', 'en'])),
  /** The folder of one's own templates. */
  templates: optional(text),
  fail_on: optional(choice(['error', 'warning', 'info'])),
  /** Which files of a walked folder are data; all where nothing is said. */
  files: optional(list(text)),
  /** What is never taken from a walked folder. */
  exclude: listOf(text),
  checks: levels,
  options: z._default(
    group({
      complaints: z._default(
        group({
          days: optional(between(1, MAX_DAYS, 'whole')),
          holidays: listOf(date),
          workdays: listOf(date),
        }),
        () => ({ holidays: [], workdays: [] }),
      ),
      comparison: z._default(group(thresholds), () => ({})),
    }),
    () => ({ complaints: { holidays: [], workdays: [] }, comparison: {} }),
  ),
  /** Levels for some files only; they come after `checks`. */
  overrides: listOf(group({ files: listOf(text), checks: levels })),
  suppressions: listOf(
    group({
      check: z._default(texts, () => []),
      files: optional(list(text)),
      reason: optional(text),
      until: optional(date),
    }),
  ),
  /** Whether what files themselves ask to ignore is ignored. */
  ignores: optional(yesNo),
});

/** A configuration as its file says it. */
export type Config = z.output<typeof configSchema>;
export type ConfigLevels = Config['checks'];
