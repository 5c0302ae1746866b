import { parsePeriod } from '../language/periods.ts';
import type { Language } from '../report/document.ts';
import type { Path } from '../source/position.ts';
import type { Line } from './lines.ts';
import { readCount, type Told } from './wording.ts';

/** A value of the data that a line tells. */
export interface Fact {
  readonly path: Path;
  readonly value: string | number | readonly string[];
  readonly line: Line;
}

/** The values that a sentence tells, each at its place in the data. */
export function factsOf({ values, given }: Pick<Told, 'values' | 'given'>, line: Line): readonly Fact[] {
  const told = Object.entries(values).flatMap(([fact, words]) => factOf(fact, words, line));
  const named = new Set(Object.keys(values));
  const meant = Object.entries(given)
    .filter(([fact]) => !named.has(fact))
    .flatMap(([fact, value]) => factOf(fact, String(value), line));
  return [...told, ...meant];
}

/** The fact of a name of the template; nothing where its words are not of its kind. */
export function factOf(fact: string, words: string, line: Line): readonly Fact[] {
  const at = (path: Path, value: Fact['value'] | undefined) => (value === undefined ? [] : [{ path, value, line }]);
  switch (fact) {
    case 'name':
    case 'address':
      return at(['provider', fact, line.lang], words);
    case 'short':
      return shortFacts(words, line);
    case 'bin':
    case 'phone':
    case 'hotline':
      return at(['provider', fact], words);
    case 'sites':
      return at(['provider', 'sites'], words.split(/[\s,;]+/).filter(Boolean));
    case 'period':
      return at(['period'], periodIn(words));
    case 'complaints':
      return at(['complaints', 'declared'], readCount(words));
    case 'public_share':
      return at(['monitoring', 'public', 'share'], Number(words.replace(',', '.')));
    default: {
      const [, control, figure] = /^(internal|authority|public)_(\w+)$/.exec(fact) ?? [];
      const path = control && figure ? ['monitoring', control, figure] : ['declared', fact];
      return at(path, readCount(words));
    }
  }
}

/** The words for a school in a sentence may be its whole name, with what it is called from there on. */
function shortFacts(words: string, line: Line): readonly Fact[] {
  const [, name = words, short] =
    /^(.*?)\s*\((?:бұдан\s+әрі|далее)(?:\s+по\s+тексту)?[\s:–—-]+([^()]+)\)?\s*$/iu.exec(words) ?? [];
  const isName = /[«"“„]|№/.test(name);
  return [
    ...(isName ? factOf('name', name.trim(), line) : []),
    ...(short === undefined && isName ? [] : [shortFact(short ?? name, line)]),
  ];
}

function shortFact(words: string, line: Line): Fact {
  return { path: ['provider', 'short', line.lang], value: words.trim(), line };
}

/** A period as the data have it: the figures alone. */
export function periodIn(words: string): string | number | undefined {
  const [text] = /(?:19|20)\d{2}(?:\s*[-–—/]\s*\d{2,4})?/.exec(words) ?? [];
  const period = text === undefined ? undefined : parsePeriod(text);
  if (!period) return undefined;
  return period.kind === 'school' ? `${period.from}-${period.to}` : period.year;
}

/** The key by which the same place of the data is known. */
export function placeKey(path: Path): string {
  return path.join('.');
}

/** The place of a value that both halves tell alike. */
export function isBothLanguages(path: Path): boolean {
  const last = path.at(-1) as Language | string;
  return last !== 'kk' && last !== 'ru';
}
