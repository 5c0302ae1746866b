import type { Finding } from '../checks/check.ts';
import { bookFindings } from '../formatters/remarks.ts';
import {
  consolidatedData,
  consolidatedModel,
  type Heading,
  memberData,
  memberModel,
  type ReadConsolidated,
} from '../model/consolidated.ts';
import type { Member, Merger } from '../model/merge.ts';
import { buildConsolidated } from '../report/build-consolidated.ts';
import { carry, isCarriable } from '../report/carry.ts';
import type { Templates } from '../report/templates.ts';
import { formatConsolidated } from '../workbook/consolidated-yaml.ts';
import { loadWriter, WRITER_IDS, type WriterId } from '../writers/list.ts';

/** The forms that a merge is written in: the data, the workbook, and the report. */
export const RESULT_FORMATS = ['yaml', 'xlsx', ...WRITER_IDS] as const;
export type ResultFormat = 'yaml' | 'xlsx' | WriterId;

/** What is written of a merge. */
export interface Result {
  readonly merger: Merger;
  readonly findings: readonly Finding[];
  readonly heading: Heading;
  readonly templates: Templates;
  /** Last year's consolidated data, for the report to stand beside this year's. */
  readonly previous?: ReadConsolidated | undefined;
  /** Whether the report draws its figures too; it does, unless told. */
  readonly charts?: boolean | undefined;
  /** Hears of a report with too many data for them to go along. */
  readonly tellBare?: (format: WriterId) => void;
  /** How the result names a file. */
  within(file: string): string;
}

/** The content of a merge in one form, whole or in pieces. */
export async function writeResult(result: Result, format: ResultFormat): Promise<Uint8Array | Iterable<string>> {
  const { merger, heading, within, templates } = result;
  switch (format) {
    case 'yaml':
      return formatConsolidated(
        consolidatedData(merger, heading),
        eachMember(merger, (member) => memberData(member, within)),
      );
    case 'xlsx': {
      const { writeConsolidatedBook } = await import('../workbook/consolidated-book.ts');
      const members = eachMember(merger, (member) => memberModel(member, within));
      const findings = bookFindings(result.findings, within);
      const head = consolidatedModel(merger, heading);
      return writeConsolidatedBook({ head, members, findings, reference: templates.reference });
    }
    default: {
      const writer = await loadWriter(format);
      const members = merger.members.map((member) => memberModel(member, within, isPrinted));
      const data = { ...consolidatedModel(merger, heading), members };
      const { charts, previous } = result;
      const document = buildConsolidated(data, templates.reference, templates.consolidated, {
        ...(charts !== undefined && { charts }),
        ...(previous && { previous: previous.consolidated }),
      });
      const built = { charts, previous: previous?.source.data };
      const carrying = isCarriable(data) ? carry(document, plainData(result), templates, built) : document;
      if (!carrying.carried) result.tellBare?.(format);
      return writer.write(carrying);
    }
  }
}

/** The data as the consolidated file holds them, all at once. */
function plainData({ merger, heading, within }: Result): Readonly<Record<string, unknown>> {
  return {
    ...consolidatedData(merger, heading),
    members: [...eachMember(merger, (member) => memberData(member, within))],
  };
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
