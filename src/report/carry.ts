import type { Period } from '../language/periods.ts';
import { periodText } from '../model/period-text.ts';
import { versioned } from '../model/versioned.ts';
import { type Carried, MAX_CARRIED_BYTES } from '../source/carried.ts';
import { packIgnores } from '../source/carried-ignores.ts';
import { hashData } from '../source/carried-text.ts';
import { jsonLine, jsonText } from '../source/json-line.ts';
import type { Source } from '../source/source.ts';
import { drawsCharts } from './chart-default.ts';
import type { ReportDocument } from './document.ts';
import { LAYOUTS, type LayoutName } from './layouts.ts';
import type { Templates } from './templates.ts';

/** How a document was built; what is left out was not told, and is as it always is. */
export interface Built {
  readonly layout?: LayoutName | undefined;
  readonly draft?: boolean | undefined;
  readonly charts?: boolean | undefined;
  /** The plain data of last year, or the model of consolidated ones, that stand beside this year's. */
  readonly previous?: unknown;
  /** The hash of the letterhead. */
  readonly reference?: string | undefined;
  /** The file of the data, which may ask not to count what is wrong with them. */
  readonly source?: Source | undefined;
}

/** The same as it was read back, with the hash of the wording that the document was built by. */
export interface BuiltBefore extends Built {
  readonly templates?: string | undefined;
}

/** Data with more members than this are too long whatever these hold. */
const MAX_MEMBERS = 5000;

/** The document with the data that it was built from; without them where they are too many. */
export function carry(
  document: ReportDocument,
  data: unknown,
  templates: Templates,
  built: Built = {},
): ReportDocument {
  if (!isCarriable(data)) return document;
  // A field that no schema knows is not in the report, and nobody has looked at what it holds.
  const carried = versioned(data, 'dropped');
  const text = jsonText(carried);
  if (Buffer.byteLength(text) > MAX_CARRIED_BYTES) return document;
  // As it is, not as it was asked for: the same document has the same settings.
  const charts = drawsCharts(isConsolidated(data) ? 'consolidated' : 'provider', built);
  const ignores = built.source && packIgnores(built.source, carried);
  const settings = settingsOf({ ...built, charts }, ignores, hashTemplates(templates, data));
  return { ...document, carried: { data: text, sha256: hashData(text), settings } };
}

/** Whether it is worth trying to carry data: thousands of members are known to be too many before they are written. */
export function isCarriable(data: unknown): boolean {
  const { members } = data as { readonly members?: unknown };
  return !Array.isArray(members) || members.length <= MAX_MEMBERS;
}

/** How a document was built that carries data; it may come from anywhere, so that only what makes sense is believed. */
export function builtBefore({ settings }: Carried): BuiltBefore {
  const { layout = '', draft, charts, previous, reference, templates } = settings;
  return {
    ...(Object.hasOwn(LAYOUTS, layout) && { layout: layout as LayoutName }),
    ...(draft === 'yes' && { draft: true }),
    ...((charts === 'yes' || charts === 'no') && { charts: charts === 'yes' }),
    ...(previous !== undefined && { previous: parse(previous) }),
    ...(reference !== undefined && { reference }),
    ...(templates !== undefined && { templates }),
  };
}

/** The hash of the wording that data of this kind are reported in. */
export function hashTemplates({ reference, template, consolidated }: Templates, data: unknown): string {
  const used = isConsolidated(data) ? consolidated : template;
  const known = hashes.get(used);
  if (known?.reference === reference) return known.hash;
  const hash = hashData(JSON.stringify([used, reference]));
  hashes.set(used, { reference, hash });
  return hash;
}

function isConsolidated(data: unknown): boolean {
  return (data as { readonly kind?: unknown }).kind === 'consolidated';
}

/** Whoever builds many reports should not pay for each. */
const hashes = new WeakMap<object, { readonly reference: object; readonly hash: string }>();

function settingsOf(
  { layout = 'pages', draft, charts, previous, reference }: Built,
  ignores: string | undefined,
  templates: string,
) {
  return {
    layout,
    ...(draft && { draft: 'yes' }),
    ...(charts !== undefined && { charts: charts ? 'yes' : 'no' }),
    ...(previous !== undefined && { previous: jsonLine(figuresOf(previous)) }),
    ...(reference !== undefined && { reference }),
    ...(ignores !== undefined && { ignores }),
    templates,
  };
}

/** What a report may show of last year: its figures, not its words, nor who complained of what. */
function figuresOf(previous: unknown): unknown {
  const { provider: _, texts: __, annexes: ___, members: ____, ...data } = previous as Record<string, unknown>;
  const { complaints, monitoring, period } = data as Record<'complaints' | 'monitoring' | 'period', object | undefined>;
  return versioned(
    {
      ...data,
      ...(typeof period === 'object' && { period: periodText(period as Period) }),
      ...(complaints && { complaints: { ...complaints, records: undefined } }),
      ...(monitoring && { monitoring: { ...monitoring, events: undefined } }),
    },
    'dropped',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
