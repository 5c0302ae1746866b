import type * as z from 'zod/mini';
import { consolidatedSchema } from '../model/consolidated-schema.ts';
import { createOptions } from '../model/options.ts';
import type { Reference } from '../model/reference.ts';
import { rosterSchema } from '../model/roster-schema.ts';
import { reportSchema } from '../model/schema.ts';
import { configSchema } from '../policy/config-schema.ts';
import type { Options } from '../source/layout.ts';
import { REPORT_SHEETS } from '../source/report-sheets.ts';
import { ROSTER_BOOK } from '../source/roster-sheets.ts';
import { describeLevels } from './config-checks.ts';
import { CONFIG_NAMES } from './config-names.ts';
import { describeChoices, describeModel, type Vocabulary } from './describe-model.ts';
import type { JsonSchema } from './json-schema.ts';
import { CONSOLIDATED_NAMES } from './names.ts';
import { createNaming, type Named } from './naming.ts';
import { fieldWords, VALUE_TYPES } from './value-types.ts';

/** The files that a schema is made for. */
export const DOCUMENTS = ['report', 'roster', 'consolidated', 'config'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

/** How a schema of ours begins, so that an older one is known again. */
const MADE_BY = 'esep schema';

interface Document {
  readonly model: z.core.$ZodType;
  readonly title: string;
  readonly vocabulary: Vocabulary;
  /** The schemas that only this kind refers to. */
  defs?(): Readonly<Record<string, JsonSchema>>;
}

const ofField = (_: readonly string[], { field }: Named) => field?.options;
/** The lists of a consolidated report hold ids of the same lists. */
const ofList = (path: readonly string[]): keyof Options | undefined => {
  const [id, list] = path.toReversed();
  return id === 'id' && (list === 'grounds' || list === 'channels' || list === 'outcomes' || list === 'services')
    ? list
    : undefined;
};

const KINDS: Readonly<Record<DocumentKind, Document>> = {
  report: {
    model: reportSchema,
    title: 'Бір ұйымның есебі / Отчет одной организации',
    vocabulary: { naming: createNaming(REPORT_SHEETS), choices: ofField },
  },
  roster: {
    model: rosterSchema,
    title: 'Мектептер тізімі / Список школ',
    vocabulary: { naming: createNaming(ROSTER_BOOK.sheets), choices: ofField },
  },
  consolidated: {
    model: consolidatedSchema,
    title: 'Жиынтық есеп / Сводный отчет',
    vocabulary: { naming: createNaming(REPORT_SHEETS, CONSOLIDATED_NAMES), choices: ofList },
  },
  config: {
    model: configSchema,
    title: 'esep.config.yaml баптаулары / Настройки esep.config.yaml',
    vocabulary: { naming: createNaming([], CONFIG_NAMES), choices: () => undefined, entries: 'levels' },
    defs: describeLevels,
  },
};

/** The JSON Schema of a kind of file, with the ids that a reference knows. */
export function createSchema(kind: DocumentKind, reference: Reference): JsonSchema {
  const { model, title, vocabulary, defs } = KINDS[kind];
  const root = describeModel(model, vocabulary);
  const known = { ...VALUE_TYPES, ...(defs ? defs() : describeChoices(createOptions(reference))) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: `${MADE_BY} --of ${kind}`,
    title,
    // An empty file is no mistake yet; anything else than a group is.
    type: ['object', 'null'],
    properties: root.properties ?? {},
    additionalProperties: false,
    ...fieldWords(Object.keys(root.properties ?? {})),
    $defs: referredTo(root, known),
  };
}

/** Those of the schemas that one refers to, itself or by another of them. */
function referredTo(root: JsonSchema, known: NonNullable<JsonSchema['$defs']>): Readonly<Record<string, JsonSchema>> {
  const used = new Set<string>();
  const follow = (schema: JsonSchema): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([\w-]+)"/g)) {
      const next = known[name];
      if (!next || used.has(name)) continue;
      used.add(name);
      follow(next);
    }
  };
  follow(root);
  return Object.fromEntries(Object.entries(known).filter(([name]) => used.has(name)));
}

/** Whether a text is a schema that some version of esep made. */
export function isOurs(text: string): boolean {
  return text.includes(`"$comment": "${MADE_BY} `);
}

/** The text of a JSON Schema as it is printed and kept. */
export function schemaText(kind: DocumentKind, reference: Reference): string {
  return `${JSON.stringify(createSchema(kind, reference), null, 2)}\n`;
}
