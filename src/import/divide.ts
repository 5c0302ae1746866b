import type { Template } from '../report/template.ts';
import { type FoundHeading, findHeading, type KnownHeading, listHeadings } from './headings.ts';
import { type Line, withText } from './lines.ts';
import { doubt, type Remark, unplaced } from './remark.ts';
import { isWording, readWordings } from './wording.ts';

/** A report in one language, parted by its headings. */
export interface Divided {
  /** What stands before the first heading: the title. */
  readonly front: readonly Line[];
  /** The lines under each item, and under a section outside its items. */
  readonly items: ReadonlyMap<string, readonly Line[]>;
  readonly annexes: readonly Line[];
  readonly remarks: readonly Remark[];
}

/** The parts of the form after which a heading that is not known begins an annex. */
const LAST_SECTIONS = 2;

/** Parts the lines of one language by the headings of the form; numbers of headings are not looked at. */
export function divideLines(lines: readonly Line[], template: Template): Divided {
  const known = listHeadings(template).filter(({ lang }) => lang === lines[0]?.lang);
  const last = template.sections.slice(-LAST_SECTIONS).map(({ id }) => id);
  const annexHeading = readWordings(template.annexes.heading, 'whole');
  const front: Line[] = [];
  const annexes: Line[] = [];
  const items = new Map<string, Line[]>();
  const remarks: Remark[] = [];
  let here: KnownHeading | 'front' | 'annexes' | 'nowhere' = 'front';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const found: Taken | undefined = here === 'annexes' ? undefined : headingAt(lines, index, known);
    if (found) {
      const { heading }: Taken = found;
      here = heading;
      index += found.taken - 1;
      const under = items.get(heading.id) ?? [];
      items.set(heading.id, under);
      if (!found.sure) remarks.push(doubt('heading', line, { heading: heading.words.replace(/:$/, '') }));
      if (found.rest !== '') under.push(withText(line, found.rest));
      continue;
    }
    const isLate = typeof here === 'object' && last.includes(here.section);
    const isAnnex = isWording(annexHeading[line.lang], line.text);
    if (isAnnex || (isLate && opensAnnex(line, front))) here = 'annexes';
    // Under a heading that is not of the form its paragraphs belong to no item of it.
    else if (line.heading && typeof here === 'object') here = 'nowhere';
    if (here === 'annexes') annexes.push(line);
    else if (here === 'front') front.push(line);
    else if (here === 'nowhere') remarks.push(unplaced('outside', line));
    else items.get(here.id)?.push(line);
  }
  return { front, items, annexes, remarks };
}

/** A heading with the number of lines that it takes. */
type Taken = FoundHeading & { readonly taken: number };

/** A heading may be broken into two lines. */
function headingAt(lines: readonly Line[], index: number, known: readonly KnownHeading[]): Taken | undefined {
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  const isLikely = line.heading || (line.text.endsWith(':') && line.marker !== '');
  const found = findHeading(line.body, known, isLikely);
  if (found) return { ...found, taken: 1 };
  if (next?.marker !== '' || next.cell?.column !== line.cell?.column || line.body.length > 200) return undefined;
  const joined = findHeading(`${line.body} ${next.body}`, known, false);
  if (joined?.rest !== '') return undefined;
  // What stands above a heading that is whole, such as the last cell of a table, is no part of it.
  const alone = findHeading(next.body, known, false);
  return alone?.heading.id === joined.heading.id ? undefined : { ...joined, taken: 2 };
}

/** After the last items a heading that is not known, or the name of the school again, begins an annex. */
function opensAnnex(line: Line, front: readonly Line[]): boolean {
  if (line.heading) return true;
  const opening = front[0]?.text.slice(0, 40).replace(/\s+/g, ' ') ?? '';
  return opening.length === 40 && line.text.replace(/\s+/g, ' ').startsWith(opening.trim());
}
