import { relative, resolve, sep } from 'node:path';
import type { Finding } from '../checks/check.ts';
import { loadFactWriter } from '../facts/list.ts';
import { factRows } from '../facts/rows.ts';
import { bookFindings } from '../formatters/remarks.ts';
import { consolidatedData, consolidatedModel, memberData, memberModel } from '../model/consolidated.ts';
import type { Member, Merger } from '../model/merge.ts';
import { buildConsolidated } from '../report/build-consolidated.ts';
import { formatConsolidated } from '../workbook/consolidated-yaml.ts';
import { loadWriter } from '../writers/list.ts';
import type { MergeInputs, MergeOptions } from './merge-inputs.ts';
import type { Outputs } from './outputs.ts';
import type { Templates } from './templates.ts';

/** The stem of every file that a merge writes. */
export const NAME = 'consolidated';

/** What is written of a merge, and what it takes. */
export interface MergeResult {
  readonly merger: Merger;
  readonly findings: readonly Finding[];
  readonly inputs: MergeInputs;
  readonly options: MergeOptions;
  readonly templates: Templates;
}

/** Writes the data, the report, the workbook and the facts, none of them in its place yet. */
export async function writeMerger(result: MergeResult, outputs: Outputs): Promise<void> {
  const { merger, findings, inputs, options, templates } = result;
  const { reference } = templates;
  const heading = inputs.roster?.roster ?? {};
  const within = (file: string) => relative(resolve(options.output), resolve(file)).split(sep).join('/');
  const data = eachMember(merger, (member) => memberData(member, within));
  await outputs.stage(`${NAME}.yaml`, formatConsolidated(consolidatedData(merger, heading), data));
  const head = consolidatedModel(merger, heading);
  for (const format of inputs.formats) {
    if (format === 'xlsx') {
      const { writeConsolidatedBook } = await import('../workbook/consolidated-book.ts');
      const members = eachMember(merger, (member) => memberModel(member, within));
      const book = { head, members, findings: bookFindings(findings, within), reference };
      await outputs.stage(`${NAME}.xlsx`, await writeConsolidatedBook(book));
    } else {
      const writer = await loadWriter(format);
      const members = merger.members.map((member) => memberModel(member, within, isPrinted));
      const document = buildConsolidated({ ...head, members }, reference, templates.consolidated);
      await outputs.stage(`${NAME}${writer.extension}`, await writer.write(document));
    }
  }
  if (options.facts !== undefined && inputs.facts) {
    const write = await loadFactWriter(inputs.facts);
    await outputs.stage(relative(options.output, options.facts), write(factRows(merger.members, reference, within)));
  }
}

/** The figures of a member that its line of the report prints: with all of them thousands would fill the memory. */
function isPrinted(key: string): boolean {
  return key.startsWith('declared/') || key === 'complaints/declared';
}

/** The members one at a time, as often as they are asked for. */
function eachMember<T>({ members }: Merger, as: (member: Member) => T): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const member of members) yield as(member);
    },
  };
}
