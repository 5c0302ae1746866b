import type { Template } from '../report/template.ts';
import { dateIn } from './dates.ts';
import type { Fact } from './facts.ts';
import type { Line } from './lines.ts';
import { readRows, wordsOf } from './rows.ts';

/** Takes the line for the signature out of the lines of the last item: who signs, and the date. */
export function readSignature(
  lines: readonly Line[],
  template: Template,
): { readonly facts: readonly Fact[]; readonly rest: readonly Line[] } {
  const rows = readRows(lines.filter(({ cell }) => cell));
  const inCells = rows.length > 0 && rows.length <= 2 && rows.every((row) => row.length <= 3);
  if (inCells)
    return {
      facts: rows.flatMap((row) => (row.length > 1 ? signed(row, template) : alone(row[0]?.lines ?? [], template))),
      rest: lines.filter(({ cell }) => !cell),
    };
  const at = lines.findLastIndex(({ text }) => /_{3,}/.test(text));
  const line = lines[at];
  if (!line) return readPlain(lines, template);
  const [position = '', name = ''] = line.text.split(/_{3,}/).map((part) => part.trim());
  const after = lines.slice(at + 1).flatMap((each) => dateFact(each));
  const dated = new Set(after.map((fact) => fact.line));
  return {
    facts: [...people(position, name, line, template), ...after],
    rest: lines.filter((each) => each !== line && !dated.has(each)),
  };
}

const PERSON = String.raw`(?:\p{Lu}\.\s?){1,2}\s*\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?|\p{Lu}\p{L}+\s+(?:\p{Lu}\.\s?){1,2}`;
const WHOLE_PERSON = new RegExp(`^(?:${PERSON})$`, 'u');
const SIGNS = new RegExp(
  String.raw`^((?:\p{L}+[\s-]+){0,6}(?:директор|басшы|руководител|меңгеруш|заведующ)\p{L}*(?:[\s-]+[\p{L}№\d«».-]+){0,8}?)(?:[\s:]+(${PERSON}))?$`,
  'iu',
);

/** Who signs and when, as the last short lines without any frame; a sentence with a full stop is none of them. */
function readPlain(lines: readonly Line[], template: Template): ReturnType<typeof readSignature> {
  const facts: Fact[] = [];
  let end = lines.length;
  for (const line of [...lines].reverse()) {
    const [, position = '', name = ''] = line.text.length < 120 ? (SIGNS.exec(line.text) ?? []) : [];
    const found = [
      ...dateFact(line),
      ...(WHOLE_PERSON.test(line.text)
        ? people('', line.text, line, template)
        : people(position, name, line, template)),
    ];
    if (found.length === 0 && position === '') break;
    facts.push(...found);
    end -= 1;
  }
  return { facts, rest: lines.slice(0, end) };
}

function signed(row: ReturnType<typeof readRows>[number], template: Template): readonly Fact[] {
  const [first, ...others] = row;
  const [line] = first?.lines ?? [];
  if (!first || !line) return [];
  const name = wordsOf(others.at(-1)?.lines ?? []);
  return people(wordsOf(first.lines), /\p{L}/u.test(name) ? name : '', line, template);
}

function alone(lines: readonly Line[], template: Template): readonly Fact[] {
  const [line] = lines;
  if (!line) return [];
  const dated = dateFact(line);
  return dated.length > 0 ? dated : people(wordsOf(lines), '', line, template);
}

/** The word that the form has for whoever signs is nobody's position in particular. */
function people(position: string, name: string, line: Line, { signature }: Template): readonly Fact[] {
  const isOwn = position !== '' && position !== signature.position[line.lang];
  return [
    ...(isOwn ? [{ path: ['provider', 'head', 'position', line.lang], value: position, line }] : []),
    ...(name !== '' ? [{ path: ['provider', 'head', 'name', line.lang], value: name, line }] : []),
  ];
}

function dateFact(line: Line): readonly Fact[] {
  const date = dateIn(line.text.replace(/\s+/g, ' '));
  return date === undefined ? [] : [{ path: ['date'], value: date, line }];
}
