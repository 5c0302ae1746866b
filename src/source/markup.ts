import { Parser } from 'htmlparser2';

/** What is told of markup while it is read, in its order. */
export interface MarkupListener {
  readonly open: (name: string, attributes: Record<string, string>) => void;
  readonly text: (words: string) => void;
  readonly close: (name: string) => void;
  /** Whether the rest need not be read. */
  readonly isDone?: () => boolean;
}

/** How deep elements may stand in each other: tables within tables of Word's are 40 deep, pages of Word's 60. */
const MAX_ELEMENTS_DEEP = 400;

/** Elements in one file: a cell takes about 15, and the longest table of a department has 60,000 cells. */
const MAX_ELEMENTS = 2_000_000;

/** Characters handed over at a time, so that a hostile file is left early. */
const STEP = 1 << 16;

/**
 * Reads XML, or a page with all that pages get away with; tells whether it was read to its end: false where it is XML
 * that ends in the middle, or has no end of elements.
 */
export function scanMarkup(text: string, kind: 'xml' | 'html', listener: MarkupListener): boolean {
  const { open, text: hear, close, isDone = () => false } = listener;
  let [depth, count] = [0, 0];
  let [isWhole, isOver] = [true, false];
  const goesOn = () => isWhole && !isDone();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!goesOn()) return;
        [depth, count] = [depth + 1, count + 1];
        isWhole = depth <= MAX_ELEMENTS_DEEP && count <= MAX_ELEMENTS;
        if (isWhole) open(name, attributes);
      },
      ontext: (words) => void (goesOn() && hear(words)),
      onclosetag(name) {
        if (!goesOn()) return;
        depth -= 1;
        // The parser closes by itself what the text leaves open.
        if (isOver && kind === 'xml') isWhole = false;
        close(name);
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  for (let at = 0; at < text.length && goesOn(); ) {
    const end = wholeLetters(text, at + STEP);
    parser.write(text.slice(at, end));
    at = end;
  }
  isOver = true;
  if (goesOn()) parser.end();
  return isWhole;
}

/** A name without the prefix of its namespace. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** A letter of two units is not parted. */
function wholeLetters(text: string, end: number): number {
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end + 1 : end;
}
