import type { Template, TemplateSection } from '../report/template.ts';
import { CLAUSES_BY_HAND } from './by-hand.ts';
import { type Fact, factsOf } from './facts.ts';
import { type Line, withText } from './lines.ts';
import { doubt, type Remark } from './remark.ts';
import { findWording, readWording, readWordings, type Told, type Wordings } from './wording.ts';

/** What the paragraphs of an item come to: figures, and the sentences that are the provider's own. */
export interface Read {
  readonly facts: readonly Fact[];
  readonly own: readonly Line[];
  readonly remarks: readonly Remark[];
}

/** The sentences of an item by which its figures are known, the template's and those that people write. */
export function wordingsOf(id: string, template: Template): readonly Wordings[] {
  const said = sayings(template.sections, id).map((sentence) => readWordings(sentence, 'anywhere'));
  const { kk = [], ru = [] } = CLAUSES_BY_HAND[id] ?? {};
  const clauses = {
    kk: kk.flatMap((clause) => readWording(clause, 'anywhere')),
    ru: ru.flatMap((clause) => readWording(clause, 'anywhere')),
  };
  return [...said, clauses];
}

function sayings(sections: readonly TemplateSection[], id: string): readonly { kk: string; ru: string }[] {
  const blocks = sections.flatMap((section) =>
    section.id === id ? (section.blocks ?? []) : (section.items?.find((item) => item.id === id)?.blocks ?? []),
  );
  return blocks.flatMap((block) => (block !== 'own' && 'say' in block ? [block.say] : []));
}

/** Reads the paragraphs of an item: sentences with figures become figures, the others are the provider's own. */
export function readFigures(lines: readonly Line[], wordings: readonly Wordings[]): Read {
  const facts: Fact[] = [];
  const own: Line[] = [];
  const remarks: Remark[] = [];
  for (const line of lines) {
    const whole = tell(line.body, line, wordings);
    if (whole.length === 0) {
      own.push(line);
      continue;
    }
    const kept: string[] = [];
    for (const sentence of splitSentences(line.body)) {
      const told = tell(sentence, line, wordings);
      facts.push(...told.flatMap((each) => factsOf(each, line)));
      if (told.length === 0) kept.push(sentence);
      else remarks.push(...leftIn(sentence, told, line));
    }
    // A sentence may be known as a whole only where its parts are not.
    if (kept.length > 0 && facts.every((fact) => fact.line !== line)) {
      facts.push(...whole.flatMap((each) => factsOf(each, line)));
    } else if (kept.length > 0) own.push(withText(line, kept.join(' ')));
  }
  return { facts, own, remarks };
}

/** Every fact once: the first wording that tells it, longer ones before clauses. */
function tell(text: string, line: Line, wordings: readonly Wordings[]): readonly Told[] {
  const known = new Set<string>();
  return wordings.flatMap((wording) =>
    wording[line.lang].flatMap((each) => {
      const told = findWording(each, text);
      const names = told ? [...Object.keys(told.values), ...Object.keys(told.given)] : [];
      if (!told || (names.length > 0 && names.every((name) => known.has(name)))) return [];
      for (const name of names) known.add(name);
      return [told];
    }),
  );
}

/** A full stop ends a sentence where a capital follows; one behind a number or a single letter is none. */
function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=(?:\p{L}{2}|[)»\d])[.!?])\s+(?=[\p{Lu}«])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Numbers of acts, dates and years are no figures. */
const CITATION =
  /\([^()]*(?:бұйры|приказ|қаулы|постановлен)[^()]*\)|№\s*\S+|(?:19|20)\d{2}(?:\s*[-–—/]\s*\d{2,4})?\s*(?:жыл\p{L}*|год\p{L}*|оқу\s+жыл\p{L}*|учебн\p{L}+\s+год\p{L}*|ж\.|г\.)(?:\s+\d{1,2}\s+\p{L}+)?|\d{1,2}[.]\d{1,2}[.]\d{4}/giu;
const STOCK =
  /(?:мемлекеттік\s+(?:көрсетілетін\s+)?қызметтер\s+тізіліміне|сәйкес|согласно\s+реестру\s+государственных\s+услуг|оның\s+ішінде|из\s+них|в\s+том\s+числе|көрсетілген|мемлекеттік|государственных\s+услуг|количество)/giu;
/** So many words beside the figures of a sentence are more than its frame. */
const MANY_WORDS = 5;

function leftIn(sentence: string, told: readonly Told[], line: Line): readonly Remark[] {
  const masked = told.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    sentence,
  );
  const rest = masked
    .replace(CITATION, ' ')
    .replace(/«[^»]*»/g, ' ')
    .replace(STOCK, ' ');
  const numbers = rest.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (numbers.length > 0) return [doubt('numbers', withText(line, sentence), { numbers: numbers.join(', ') })];
  const words = rest.match(/\p{L}{3,}/gu) ?? [];
  return words.length > MANY_WORDS ? [doubt('partly', withText(line, sentence))] : [];
}
