import { readFileSync } from 'node:fs';
import { checkSource } from '../../src/checks/run.ts';
import { createReport } from '../../src/model/report.ts';
import { readConfig } from '../../src/policy/read-config.ts';
import { leftBehind } from '../../src/policy/suppress.ts';
import { readConsolidatedTemplate, readTemplate } from '../../src/report/read-template.ts';
import { readBytes } from '../../src/source/read.ts';
import type { ReadError } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { BASELINE, checkBaseline, DATA } from './baseline.ts';
import type { ConfigGiven, ConvertedGiven, Given, MergeGiven, TemplateGiven } from './example.ts';
import { checkMade, wordsOfMade } from './made-files.ts';
import { checkMerge, PREVIOUS, ROSTER } from './merging.ts';
import { checkRead, type Outcome, options } from './outcome.ts';
import { checkSheet, showSheet } from './sheet.ts';

/** Runs an example through the stages that a user's file goes through. */
export async function runExample(given: Given): Promise<Outcome> {
  if (typeof given === 'string') return checkRead(await readBytes(nameOf(given), Buffer.from(given), options));
  if ('files' in given) return checkMerge(given);
  if ('sheet' in given) return checkSheet(given);
  if ('template' in given) return checkTemplate(given);
  if ('config' in given) return checkConfig(given);
  if ('converted' in given) return checkConverted(given);
  if ('baseline' in given) return checkBaseline(given);
  return checkMade(given.made);
}

/** What a file of this content would be called. */
function nameOf(text: string): string {
  const [, kind] = /^kind: (.+)$/m.exec(text) ?? [];
  return kind === 'consolidated' ? 'district.yaml' : kind === 'roster' ? ROSTER : 'school.yaml';
}

function checkTemplate({ template, of, written }: TemplateGiven): Outcome {
  const file = `${template}.yaml`;
  const text = readFileSync(`templates/${file}`, 'utf8');
  if (!text.includes(of)) throw new Error(`templates/${file} does not hold ${of}`);
  const source = readYaml(
    file,
    text.replace(of, () => written),
  );
  const { errors } = template === 'report' ? readTemplate(source) : readConsolidatedTemplate(source);
  return { findings: checkSource({ ...source, errors: [...source.errors, ...errors] }), sources: [source] };
}

function checkConfig({ config, folders = [] }: ConfigGiven): Outcome {
  const read = readConfig(readYaml('esep.config.yaml', config));
  const { source } = read;
  const { templates } = read.config;
  const isLost = templates !== undefined && !folders.includes(templates);
  // Whether a folder is there is for the command to see.
  const lost: readonly ReadError[] = isLost
    ? [{ check: 'config/templates', at: source.positionOf(['templates']), values: { folder: templates } }]
    : [];
  return { findings: checkSource({ ...source, errors: [...read.errors, ...lost] }), sources: [source] };
}

async function checkConverted({ converted }: ConvertedGiven): Promise<Outcome> {
  const source = await readBytes('school.yaml', Buffer.from(converted), options);
  return { findings: leftBehind(source), sources: [source] };
}

/** An example as a page shows it; of the corrected files of a merge, those that are not as they were. */
export function showExample(given: Given, before?: Given): readonly string[] {
  if (typeof given === 'string') return block('yaml', given);
  if ('files' in given) return showFiles(given, typeof before === 'object' && 'files' in before ? before : undefined);
  if ('sheet' in given) return showSheet(given, typeof before === 'object' && 'sheet' in before ? before : undefined);
  if ('template' in given) return showTemplate(given);
  if ('config' in given) return ['`esep.config.yaml`', '', ...block('yaml', given.config)];
  if ('converted' in given) {
    return ['Converted with `esep convert school.yaml school.xlsx`:', '', ...block('yaml', given.converted)];
  }
  if ('baseline' in given) return showAll({ [DATA]: given.data, [BASELINE]: given.baseline });
  return [wordsOfMade(given.made)];
}

function showTemplate({ template, of, written }: TemplateGiven): readonly string[] {
  const isDeleted = written === '';
  const words = `In \`${template}.yaml\`${isDeleted ? ', where these lines are deleted' : ''}:`;
  return [words, '', ...block('yaml', isDeleted ? of : written)];
}

/** More files than this are shown as one of them and a table of their figures. */
const MANY = 4;

function showFiles(given: MergeGiven, before: MergeGiven | undefined): readonly string[] {
  const all = filesOf(given);
  const shown = Object.entries(all).filter(([name, text]) => !before || filesOf(before)[name] !== text);
  const gone = Object.keys(before ? filesOf(before) : {}).filter((name) => !(name in all));
  const remarks = [
    ...(given.deadline === undefined || before ? [] : [`The files are merged with \`--deadline ${given.deadline}\`.`]),
    ...gone.map((name) => `The file \`${name}\` is taken out.`),
    ...(before && Object.keys(all).length > shown.length ? ['The other files stay as they are.'] : []),
  ];
  const blocks = showAll(Object.fromEntries(shown.slice(0, shown.length > MANY ? 1 : MANY)));
  const rest = shown.length > MANY ? [`All ${shown.length} files:`, '', ...tableOfCounts(shown), ''] : [];
  return [...blocks, ...rest, ...(remarks.length > 0 ? [remarks.join(' ')] : [])];
}

function showAll(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([name, text]) => [`\`${name}\``, '', ...block('yaml', text), '']);
}

/** How often each school rendered each service. */
function tableOfCounts(files: readonly (readonly [name: string, text: string])[]): readonly string[] {
  const reports = files.map(([file, text]) => ({ file, services: createReport(readYaml(file, text)).report.services }));
  const ids = reports[0]?.services.map(({ id }) => id) ?? [];
  return [
    `| | ${ids.join(' | ')} |`,
    `|---|${'---|'.repeat(ids.length)}`,
    ...reports.map(
      ({ file, services }) => `| \`${file}\` | ${services.map(({ counts }) => counts.total).join(' | ')} |`,
    ),
  ];
}

function filesOf({ files, roster, previous }: MergeGiven): Readonly<Record<string, string>> {
  return {
    ...files,
    ...(roster !== undefined && { [ROSTER]: roster }),
    ...(previous !== undefined && { [PREVIOUS]: previous }),
  };
}

/** Text between fences, of which it may hold none. */
export function block(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text.replace(/\n+$/, ''), '```'];
}
