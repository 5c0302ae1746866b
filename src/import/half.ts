import type { Reference } from '../model/reference.ts';
import type { Language } from '../report/document.ts';
import type { Template } from '../report/template.ts';
import { type FoundAnnex, type FoundRecord, readAnnexes } from './annexes.ts';
import { type FoundEvent, readComplaints, readControl } from './controls.ts';
import { readDemand } from './demand.ts';
import { divideLines } from './divide.ts';
import type { Fact } from './facts.ts';
import { type Read, readFigures, wordingsOf } from './figures.ts';
import type { Line } from './lines.ts';
import { differing, type Remark, unplaced } from './remark.ts';
import type { FoundService } from './services.ts';
import { readServicesTable } from './services-table.ts';
import { readSignature } from './signature.ts';
import { readTitle } from './title.ts';
import { isWording, readWordings } from './wording.ts';

/** What one language of a report says. */
export interface Half {
  readonly lang: Language;
  readonly facts: readonly Fact[];
  readonly services: readonly FoundService[];
  readonly events: readonly FoundEvent[];
  readonly texts: readonly { readonly section: string; readonly line: Line }[];
  readonly records: readonly FoundRecord[];
  readonly annexes: readonly FoundAnnex[];
  readonly remarks: readonly Remark[];
  /** The items and sections whose headings were found. */
  readonly headings: ReadonlySet<string>;
}

/** Reads the lines of one language. */
export function readHalf(lang: Language, lines: readonly Line[], template: Template, reference: Reference): Half {
  const { front, items: divided, annexes, remarks } = divideLines(lines, template);
  const { items, facts: signed } = takeSignature(divided, template);
  const title = readTitle(front, template);
  const isEmpty = readWordings(template.empty, 'whole')[lang];
  const under = (id: string) => (items.get(id) ?? []).filter(({ text }) => !isWording(isEmpty, text));

  // The table of services may stand under any item of the first part, and in the part itself.
  const general = template.sections[0];
  const parts = [general?.id ?? '', ...(general?.items ?? []).map(({ id }) => id)].filter((id) => id !== 'demand');
  const reads: [string, Read][] = [];
  const listed: FoundService[] = [];
  const more: Remark[] = [];
  const known = parts.flatMap((id) => wordingsOf(id, template));
  for (const id of parts) {
    const table = readServicesTable(under(id), reference);
    listed.push(...table.services);
    more.push(...table.remarks);
    reads.push([id === general?.id ? 'provider' : id, readFigures(table.rest, known)]);
  }
  const demand = readDemand(under('demand'), listed, reference);
  reads.push(['demand', readFigures(demand.own, wordingsOf('demand', template))]);
  reads.push(['complaints', readComplaints(under('complaints'), template)]);
  const events: FoundEvent[] = [];
  for (const id of ['internal', 'authority', 'public']) {
    const read = readControl(id, under(id), template);
    events.push(...read.events);
    reads.push([id, read]);
  }
  const done = new Set(['demand', 'complaints', 'internal', 'authority', 'public', ...parts]);
  for (const id of items.keys()) if (!done.has(id)) reads.push([id, { facts: [], own: under(id), remarks: [] }]);
  const facts = [...title.facts, ...reads.flatMap(([, read]) => read.facts), ...signed];
  const period = facts.find(({ path }) => path[0] === 'period')?.value;
  const after = readAnnexes(annexes, template, reference, period);
  const joined = joinCounts(listed, [...demand.services, ...after.services]);
  const owned = new Set(reference.sections.map(({ id }) => id));
  const own = reads.flatMap(([section, read]) => read.own.map((line) => ({ section, line })));
  return {
    lang,
    facts: [...facts, ...after.facts],
    services: joined.services,
    events,
    texts: own.filter(({ section, line }) => owned.has(section) && !line.cell),
    records: after.records,
    annexes: after.annexes,
    remarks: [
      ...title.remarks,
      ...remarks,
      ...more,
      ...demand.remarks,
      ...joined.remarks,
      ...reads.flatMap(([, read]) => read.remarks),
      // A section that has items has no paragraphs of its own, and a paragraph has no table.
      ...own.flatMap(({ section, line }) =>
        owned.has(section) && !line.cell ? [] : [unplaced(line.cell ? 'table' : 'outside', line)],
      ),
      ...after.remarks,
    ],
    headings: new Set(divided.keys()),
  };
}

function takeSignature(items: ReadonlyMap<string, readonly Line[]>, template: Template) {
  const last = [...items.keys()].at(-1);
  if (last === undefined) return { items, facts: [] };
  const { facts, rest } = readSignature(items.get(last) ?? [], template);
  return { items: new Map([...items, [last, rest]]), facts };
}

/** The counts of the list of demand at the services of the table; one that the table lacks follows them. */
function joinCounts(listed: readonly FoundService[], counted: readonly FoundService[]) {
  const isSame = (a: FoundService, b: FoundService) =>
    a.id !== undefined || b.id !== undefined ? a.id === b.id : a.name === b.name;
  const all = [...listed, ...counted];
  const services = all.filter((service, index) => all.findIndex((other) => isSame(other, service)) === index);
  const remarks: Remark[] = [];
  const joined = services.map((service) => {
    const counts: FoundService['counts'] = {};
    for (const each of all.filter((other) => isSame(other, service))) {
      for (const [figure, told] of Object.entries(each.counts) as [
        keyof typeof counts,
        { value: number; line: Line },
      ][]) {
        const before = counts[figure];
        counts[figure] = before ?? told;
        if (before && before.value !== told.value) remarks.push(differing(before, told));
      }
    }
    return { ...service, counts };
  });
  return { services: joined, remarks };
}
