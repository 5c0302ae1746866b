import { join } from 'node:path';
import { createOptions } from '../model/options.ts';
import { builtInTemplates, createReference, defaultReference, type ReferenceTemplates } from '../model/reference.ts';
import { complaintsSchema, renamedSchema, servicesSchema } from '../model/reference-schema.ts';
import { shape } from '../model/shape.ts';
import { readSource } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import type { ConsolidatedTemplate } from './consolidated-template.ts';
import type { LetterTemplate } from './letter-template.ts';
import { readConsolidatedTemplate, readLetterTemplate, readTemplate } from './read-template.ts';
import type { Template } from './template.ts';
import type { Templates } from './templates.ts';

/** A folder of templates as it was read. */
export interface OwnTemplates {
  /** Every template that is there, with what is wrong with it. */
  readonly sources: readonly Source[];
  /** The templates to go by, if none has an error. */
  create(): Templates;
}

const READERS = {
  report: readTemplate,
  consolidated: readConsolidatedTemplate,
  letter: readLetterTemplate,
  services: (source: Source) => shape(servicesSchema, source),
  complaints: (source: Source) => shape(complaintsSchema, source),
  renamed: (source: Source) => shape(renamedSchema, source),
} satisfies Record<keyof ReferenceTemplates, unknown>;

/** Reads a user's folder of templates; those it does not hold are the built-in ones. */
export async function readOwnTemplates(folder: string): Promise<OwnTemplates> {
  const templates: Record<keyof ReferenceTemplates, unknown> = { ...builtInTemplates };
  const sources: Source[] = [];
  for (const name of Object.keys(READERS) as (keyof ReferenceTemplates)[]) {
    const source = await readSource(join(folder, `${name}.yaml`), createOptions(defaultReference));
    if (source.errors.some(({ check }) => check === 'file/not-found')) continue;
    const { value, errors } = READERS[name](source);
    templates[name] = value;
    sources.push({ ...source, errors: [...source.errors, ...errors] });
  }
  return {
    sources,
    create: () => ({
      reference: createReference(templates),
      template: templates.report as Template,
      consolidated: templates.consolidated as ConsolidatedTemplate,
      letter: templates.letter as LetterTemplate,
    }),
  };
}
