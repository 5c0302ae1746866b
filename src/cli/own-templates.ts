import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../checks/check.ts';
import { checkSource } from '../checks/run.ts';
import { pretty } from '../formatters/pretty.ts';
import { createOptions } from '../model/options.ts';
import { builtInTemplates, createReference, defaultReference, type ReferenceTemplates } from '../model/reference.ts';
import { complaintsSchema, renamedSchema, servicesSchema } from '../model/reference-schema.ts';
import { shape } from '../model/shape.ts';
import type { ConsolidatedTemplate } from '../report/consolidated-template.ts';
import type { LetterTemplate } from '../report/letter-template.ts';
import { readConsolidatedTemplate, readLetterTemplate, readTemplate } from '../report/read-template.ts';
import type { Template } from '../report/template.ts';
import { readSource } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import type { Templates } from './templates.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const READERS = {
  report: readTemplate,
  consolidated: readConsolidatedTemplate,
  letter: readLetterTemplate,
  services: (source: Source) => shape(servicesSchema, source),
  complaints: (source: Source) => shape(complaintsSchema, source),
  renamed: (source: Source) => shape(renamedSchema, source),
} satisfies Record<keyof ReferenceTemplates, unknown>;

/** Reads a user's folder of templates; those it does not hold are the built-in ones. */
export async function readTemplates(terminal: Terminal, folder: string): Promise<Templates> {
  const templates: Record<keyof ReferenceTemplates, unknown> = { ...builtInTemplates };
  const sources: Source[] = [];
  const findings: Finding[] = [];
  for (const name of Object.keys(READERS) as (keyof ReferenceTemplates)[]) {
    const file = join(folder, `${name}.yaml`);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    const source = await readSource(file, createOptions(defaultReference));
    const { value, errors } = READERS[name](source);
    templates[name] = value;
    sources.push(source);
    findings.push(...checkSource({ ...source, errors: [...source.errors, ...errors] }));
  }
  if (sources.length === 0) throw new UsageError(terminal.text.usage.noTemplates, { folder });
  if (findings.some(({ severity }) => severity === 'error')) {
    terminal.print(pretty.format(findings, { ...terminal, sources }));
    throw new UsageError(terminal.text.usage.templateProblem, { folder });
  }
  return {
    reference: createReference(templates),
    template: templates.report as Template,
    consolidated: templates.consolidated as ConsolidatedTemplate,
    letter: templates.letter as LetterTemplate,
  };
}
