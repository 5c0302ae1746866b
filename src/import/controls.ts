import { CONTROLS } from '../model/schema.ts';
import type { Template } from '../report/template.ts';
import { NOTHING } from './by-hand.ts';
import { dateIn } from './dates.ts';
import type { Fact } from './facts.ts';
import { type Read, readFigures, wordingsOf } from './figures.ts';
import type { Line } from './lines.ts';
import { findWording, isWording, readWordings } from './wording.ts';

/** An event of a control, as one language of the report lists it. */
export interface FoundEvent {
  readonly control: string;
  readonly date: string;
  readonly subject: string;
  readonly line: Line;
}

/** Complaints: how many, or that there were none; how they divide is told by their annex. */
export function readComplaints(lines: readonly Line[], template: Template): Read {
  const nothing = lines.filter(({ body }) => isNothing('complaints', body));
  const facts: Fact[] = nothing.map((line) => ({ path: ['complaints', 'declared'], value: 0, line }));
  const rest = withoutLists(
    lines.filter((line) => !nothing.includes(line)),
    template,
    ['grounds', 'outcomes'],
  );
  const read = readFigures(rest, wordingsOf('complaints', template));
  return { ...read, facts: [...facts, ...read.facts] };
}

/** A control: its figures, its events, or that there was none. */
export function readControl(
  id: string,
  lines: readonly Line[],
  template: Template,
): Read & { readonly events: readonly FoundEvent[] } {
  const nothing = lines.filter(({ body }) => isNothing('control', body));
  const absent: Fact[] = nothing.map((line) => ({ path: ['monitoring', id, 'carried_out'], value: 'жоқ', line }));
  const rest = lines.filter((line) => !nothing.includes(line));
  const listed = CONTROLS.some((control) => control === id) ? readEvents(id, rest, template) : { events: [], rest };
  const read = readFigures(listed.rest, wordingsOf(id, template));
  const [first] = read.facts;
  const done: Fact[] = first ? [{ path: ['monitoring', id, 'carried_out'], value: 'иә', line: first.line }] : [];
  return { ...read, facts: [...absent, ...done, ...read.facts], events: listed.events };
}

function isNothing(kind: string, text: string): boolean {
  return (
    NOTHING[kind]?.test(
      text
        .replace(/[\s.;:–—-]+$/u, '')
        .replace(/^[\s–—:-]+/u, '')
        .replace(/\s+/g, ' '),
    ) ?? false
  );
}

type Lists = 'grounds' | 'outcomes';

/** Lines that only sum up the annex of complaints; the annex is read instead. */
function withoutLists(lines: readonly Line[], template: Template, lists: readonly Lists[]): readonly Line[] {
  const blocks = blocksOf(template).filter((block) => 'list' in block && lists.includes(block.list as Lists));
  const leads = blocks.flatMap((block) => ('list' in block && block.lead ? [readWordings(block.lead, 'whole')] : []));
  let inside = false;
  return lines.filter((line) => {
    if (leads.some((lead) => isWording(lead[line.lang], line.text))) {
      inside = true;
      return false;
    }
    inside = inside && /\s[–—-]\s*\d+[;.]$/.test(line.text);
    return !inside;
  });
}

function readEvents(
  control: string,
  lines: readonly Line[],
  template: Template,
): { readonly events: readonly FoundEvent[]; readonly rest: readonly Line[] } {
  const block = blocksOf(template).find((each) => 'list' in each && each.list === `${control}_events`);
  if (!block || !('list' in block)) return { events: [], rest: lines };
  const lead = block.lead && readWordings(block.lead, 'whole');
  const events: FoundEvent[] = [];
  const rest = lines.filter((line) => {
    if (lead && isWording(lead[line.lang], line.text)) return false;
    const found = readWordings(block.line, 'whole')[line.lang].map((wording) => findWording(wording, line.body))[0];
    const { date = '', subject = '' } = found?.values ?? {};
    const day = dateIn(date);
    if (day !== undefined) events.push({ control, date: day, subject, line });
    return day === undefined;
  });
  return { events, rest };
}

function blocksOf({ sections }: Template) {
  return sections
    .flatMap(({ blocks = [], items = [] }) => [...blocks, ...items.flatMap((item) => item.blocks)])
    .filter((block) => block !== 'own');
}
