import { type Element, walk, wordsOf } from './xml.ts';

/** The fields that say which page this is; all others read files, the clock or what a report does not have. */
const KEPT = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;
const NUMBERING = /^\s*PAGE\b/i;

/** What becomes of the fields of a header: the elements that turn the others into plain text by being left out. */
export interface Fields {
  readonly dropped: ReadonlySet<Element>;
  /** The names of those that were turned into text. */
  readonly flattened: readonly string[];
  /** Whether one prints the number of the page. */
  readonly numbered: boolean;
}

interface OpenField {
  readonly marks: Element[];
  instruction: string;
  inResult: boolean;
}

/** Looks through the fields of a part: an instruction may be spread over many runs. */
export function inspectFields(root: Element): Fields {
  const dropped = new Set<Element>();
  const flattened: string[] = [];
  let numbered = false;
  const judge = (instruction: string, marks: readonly Element[]) => {
    numbered ||= NUMBERING.test(instruction);
    if (KEPT.test(instruction)) return;
    for (const mark of marks) dropped.add(mark);
    flattened.push(/\S+/.exec(instruction)?.[0]?.toUpperCase() ?? '');
  };
  const open: OpenField[] = [];
  for (const element of walk(root)) {
    const field = open.at(-1);
    if (element.name === 'w:fldSimple') judge(element.attributes['w:instr'] ?? '', [element]);
    else if (element.name === 'w:instrText' || element.name === 'w:delInstrText') {
      if (field && !field.inResult) field.instruction += wordsOf(element);
      if (field) field.marks.push(element);
      else dropped.add(element);
    } else if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push({ marks: [element], instruction: '', inResult: false });
      else if (!field) dropped.add(element);
      else {
        field.marks.push(element);
        if (type === 'separate') field.inResult = true;
        if (type === 'end') {
          open.pop();
          judge(field.instruction, field.marks);
        }
      }
    }
  }
  // A field without an end would take in the words of the report.
  for (const { marks } of open) for (const mark of marks) dropped.add(mark);
  return { dropped, flattened, numbered };
}
