import * as z from 'zod/mini';
import { CONTROL_FIGURES, wordsSchema } from './schema.ts';
import { type Figure, figureKey, figureParts, itemKey, parseItemKey, type Tally } from './tally.ts';
import { code, count, expectations, group, list } from './values.ts';

const optional = z.optional;

/** A plain number is a figure that one provider stated; `{ sum, of }` is one that `of` providers stated. */
const figure = z.pipe(
  z.union([count, group({ sum: z.int().check(z.nonnegative()), of: count })]),
  z.transform((value): Figure => (typeof value === 'number' ? { sum: value, of: 1 } : value)),
);
expectations.add(figure, { expected: 'figure' });

const optionalFigure = optional(figure);

function figures<const Name extends string>(...names: readonly Name[]) {
  return group(Object.fromEntries(names.map((name) => [name, optionalFigure])) as Record<Name, typeof optionalFigure>);
}

const CHANNEL_FIGURES = ['provider', 'corporation', 'electronic', 'total'] as const;
const choices = z._default(list(group({ id: optional(code), count: optional(figure) })), () => []);

/** The sums of a consolidated report, or the figures of one of its members: the lists have ids, never the records. */
export const totalsShape = {
  declared: z._default(figures(...CHANNEL_FIGURES, 'refused', 'overdue'), () => ({})),
  services: z._default(
    list(
      group({
        id: optional(code),
        name: optional(wordsSchema),
        counts: z._default(figures(...CHANNEL_FIGURES), () => ({})),
        refused: optional(figure),
        overdue: optional(figure),
      }),
    ),
    () => [],
  ),
  complaints: z._default(
    group({
      declared: optional(figure),
      records: optional(figure),
      grounds: choices,
      channels: choices,
      outcomes: choices,
      services: choices,
    }),
    () => ({ grounds: [], channels: [], outcomes: [], services: [] }),
  ),
  monitoring: z._default(
    group({
      internal: optional(figures('carried_out', ...CONTROL_FIGURES)),
      authority: optional(figures('carried_out', ...CONTROL_FIGURES)),
      public: optional(figures('carried_out', 'asked', 'satisfied', 'dissatisfied')),
    }),
    () => ({}),
  ),
};

/** The figures of one member of a consolidated report. */
export const totalsSchema = group(totalsShape);

/** Figures as a consolidated file holds them. */
export type Totals = z.output<typeof totalsSchema>;

/** The tally of figures as a file holds them. */
export function tallyTotals(totals: Totals): Tally {
  const tally = new Map<string, Figure>();
  const walk = (node: unknown, parts: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isFigure(node)) {
      const key = figureKey(...parts);
      const known = tally.get(key);
      tally.set(key, known ? { sum: known.sum + node.sum, of: Math.max(known.of, node.of) } : node);
    } else if (Array.isArray(node)) for (const item of node) walk(item, [...parts, itemKey(item)]);
    else for (const [name, value] of Object.entries(node)) if (name !== 'name') walk(value, [...parts, name]);
  };
  walk(pick(totals), []);
  return tally;
}

function pick({ declared, services, complaints, monitoring }: Totals) {
  return { declared, services, complaints, monitoring };
}

/** Plain data of a tally, as they are written: a figure of one provider is a plain number. */
export function totalsData(tally: Tally): Record<string, unknown> {
  return grow({}, tally, ({ sum, of }) => (of === 1 ? sum : { sum, of }));
}

/** A tally as a consolidated file that was read has it. */
export function totalsModel(tally: Tally): Totals {
  const complaints = { grounds: [], channels: [], outcomes: [], services: [] };
  const empty = { declared: {}, services: [], complaints, monitoring: {} };
  const totals = grow(empty, tally, (figure) => figure) as unknown as Totals;
  return { ...totals, services: totals.services.map((service) => ({ ...service, counts: service.counts ?? {} })) };
}

/** Adds the figures of a tally to a tree of groups and lists. */
function grow(data: Group, tally: Tally, leaf: (figure: Figure) => unknown): Group {
  const items = new Map<string, Group>();
  for (const [key, figure] of tally) {
    const { steps, name } = wayTo(key);
    let node = data;
    for (const { part, path, isItem, isList } of steps) {
      let item = isItem ? items.get(path) : undefined;
      if (isItem && !item) {
        item = { ...parseItemKey(part) };
        items.set(path, item);
        (node as unknown as Group[]).push(item);
      }
      if (!isItem) node[part] ??= isList ? [] : {};
      node = item ?? (node[part] as Group);
    }
    node[name] = leaf(figure);
  }
  return data;
}

/** A step from a group or list of the tree to the next one on the way to a figure. */
interface Step {
  readonly part: string;
  readonly path: string;
  /** The part before was the name of a list: this one tells its item. */
  readonly isItem: boolean;
  readonly isList: boolean;
}

interface Way {
  readonly steps: readonly Step[];
  /** The name of the figure itself. */
  readonly name: string;
}

/** The ways to the keys met so far: all members have nearly the same ones. */
const ways = new Map<string, Way>();
const MAX_WAYS = 5000;

function wayTo(key: string): Way {
  const known = ways.get(key);
  if (known) return known;
  const parts = figureParts(key);
  const steps = parts.slice(0, -1).map((part, index) => {
    const path = figureKey(...parts.slice(0, index + 1));
    return { part, path, isItem: LISTS.has(figureKey(...parts.slice(0, index))), isList: LISTS.has(path) };
  });
  const way = { steps, name: parts.at(-1) as string };
  if (ways.size < MAX_WAYS) ways.set(key, way);
  return way;
}

type Group = Record<string, unknown>;
const LISTS: ReadonlySet<string> = new Set([
  'services',
  ...['grounds', 'channels', 'outcomes', 'services'].map((list) => figureKey('complaints', list)),
]);

function isFigure(node: object): node is Figure {
  return 'sum' in node && 'of' in node;
}
