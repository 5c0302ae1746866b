import { Composer, type Document, isScalar, Lexer, type LineCounter, Parser, visit } from 'yaml';
import { MAX_DEPTH } from './limits.ts';

/** Tokens of the parser that one level of a value may take. */
const TOKENS_PER_LEVEL = 4;

/** A parsed text; `tooDeep` is where its nesting passed every limit, and nothing was built. */
export type ParsedYaml =
  | { readonly document: Document.Parsed; readonly tooDeep?: undefined }
  | { readonly document?: undefined; readonly tooDeep: number };

/** A place where a no-break space stood for the space after a colon. */
export interface Repair {
  readonly key: string;
  readonly offset: number;
}

/** Parses one document of YAML 1.2, whatever its directives say; what it refuses is in the document's errors. */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ schema: 'core', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false });
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Building the document recurses, and a text of brackets would take the whole process down with it.
    if (parser.stack.length > MAX_DEPTH * TOKENS_PER_LEVEL) return { tooDeep: parser.offset };
  }
  tokens.push(...parser.end());
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) throw new Error('a document is composed of any text');
  if (second) document.errors.push({ code: 'MULTIPLE_DOCS', pos: [second.range[0], second.range[1]] } as never);
  return { document };
}

/**
 * Parses a text in which a no-break space may stand after a colon, which would turn the whole file into one string
 * without a word; `repaired` are those places, not the same signs inside a text.
 */
export function parseRepaired(text: string, lines: () => LineCounter): ParsedYaml & { readonly repaired: Repair[] } {
  // Hardly any text has one, and telling so costs less than looking for the fields.
  if (!text.includes(':\u00a0')) return { ...parseYaml(text, lines()), repaired: [] };
  const suspects = [...text.matchAll(/^ *(?:- +)*([\w.-]+):\u00a0/gm)].map(({ 0: match, 1: key = '', index }) => ({
    key,
    offset: index + match.length - 1,
  }));
  const parsed = parseYaml(withSpaces(text, suspects), lines());
  if (suspects.length === 0 || !parsed.document) return { ...parsed, repaired: suspects };
  const texts: [number, number][] = [];
  visit(parsed.document, {
    Scalar(_, node) {
      if (isScalar(node) && node.type !== 'PLAIN' && node.range) texts.push([node.range[0], node.range[1]]);
    },
  });
  texts.sort(([a], [b]) => a - b);
  let next = 0;
  const repaired = suspects.filter(({ offset }) => {
    while (next < texts.length && (texts[next] as [number, number])[1] <= offset) next++;
    return next === texts.length || (texts[next] as [number, number])[0] > offset;
  });
  if (repaired.length === suspects.length) return { ...parsed, repaired };
  return { ...parseYaml(withSpaces(text, repaired), lines()), repaired };
}

function withSpaces(text: string, repairs: readonly Repair[]): string {
  let result = '';
  let from = 0;
  for (const { offset } of repairs) {
    result += `${text.slice(from, offset)} `;
    from = offset + 1;
  }
  return result + text.slice(from);
}
