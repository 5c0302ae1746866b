import type { ConsolidatedMember } from '../../model/consolidated-schema.ts';
import type { BookFinding } from './content.ts';

/** A finding and the place of its member in the list; one of a file that is no member's has none. */
export interface PlacedFinding {
  readonly finding: BookFinding;
  readonly member?: number;
}

/** Findings in the order of the members, and of each member the places of its first error and its first warning. */
export interface PlacedFindings {
  readonly list: readonly PlacedFinding[];
  readonly firstOf: (member: number, severity: BookFinding['severity']) => number | undefined;
  /** The names of the members that have findings, by their place. */
  readonly names: ReadonlyMap<number, string>;
}

/** Finds the member of every finding, by its file. */
export function placeFindings(findings: readonly BookFinding[], members: Iterable<ConsolidatedMember>): PlacedFindings {
  const files = new Map<string, number | undefined>(findings.map(({ file }) => [file, undefined]));
  const names = new Map<number, string>();
  let index = 0;
  for (const { file, name } of files.size > 0 ? members : []) {
    if (file !== undefined && files.has(file) && files.get(file) === undefined) {
      files.set(file, index);
      names.set(index, [...new Set([name?.kk ?? file, name?.ru ?? name?.kk ?? file])].join(' / '));
    }
    index += 1;
  }
  const place = (finding: BookFinding) => files.get(finding.file) ?? index;
  const list = findings
    .toSorted((a, b) => place(a) - place(b) || ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((finding): PlacedFinding => {
      const member = files.get(finding.file);
      return { finding, ...(member !== undefined && { member }) };
    });
  const firsts = new Map<string, number>();
  for (const [at, { finding, member }] of list.entries()) {
    const key = `${member} ${finding.severity}`;
    if (member !== undefined && !firsts.has(key)) firsts.set(key, at);
  }
  return { list, names, firstOf: (member, severity) => firsts.get(`${member} ${severity}`) };
}

const ORDER: readonly BookFinding['severity'][] = ['error', 'warning', 'info'];
