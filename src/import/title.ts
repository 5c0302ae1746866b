import type { Template } from '../report/template.ts';
import { type Fact, factOf, factsOf, periodIn } from './facts.ts';
import type { Line } from './lines.ts';
import { type Remark, unplaced } from './remark.ts';
import { findWording, readWordings, type Wording } from './wording.ts';

/** Titles as people write them, besides the template's: the words around the name. */
const BY_HAND = {
  kk: [
    '{$name} мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметі туралы есебі',
    '{$name} мемлекеттік қызмет көрсету мәселелері жөніндегі қызметінің есебі',
    '{$name} мемлекеттік қызметтер көрсету жөніндегі есебі',
    '{$name} мемлекеттік қызметтер көрсету туралы есебі',
  ],
  ru: [
    'Отчет деятельности {$name} по вопросам оказания государственных услуг',
    'Отчет {$name} по вопросам оказания государственных услуг',
    'Отчет {$name} об оказании государственных услуг',
    'Отчет {$name} по оказанию государственных услуг',
  ],
} as const;

const PERIOD =
  /[\s(,–-]*(?:за\s+|в\s+)?(?:19|20)\d{2}\s*(?:[-–—/]\s*\d{2,4})?\s*(?:оқу\s+жыл\p{L}*|учебн\p{L}*\s+год\p{L}*|жыл\p{L}*|год\p{L}*)[\s).]*/iu;

const LONGEST_TITLE = 6;
const LATEST_TITLE = 40;

/** The switch of a page that has two languages. */
const LANGUAGE = /^(?:қазақша|русский|english|қаз|рус|eng?|kz|kk|ru)$/iu;

/** The title above the first heading: the name of the school and the period; it may be broken into lines. */
export function readTitle(
  front: readonly Line[],
  template: Template,
): { readonly facts: readonly Fact[]; readonly remarks: readonly Remark[] } {
  const [first] = front;
  if (!first) return { facts: [], remarks: [] };
  const wordings = [readWordings(template.title, 'whole'), ...byHand()].flatMap((each) => [...each[first.lang]]);
  // The fewest lines that make a title: what stands above it, such as the menu of a page, is no part of it.
  for (let count = 1; count <= Math.min(LONGEST_TITLE, front.length); count += 1) {
    for (let start = 0; start + count <= Math.min(front.length, LATEST_TITLE); start += 1) {
      const title = titleIn(front.slice(start, start + count), wordings);
      if (!title) continue;
      const rest = [...front.slice(0, start), ...front.slice(start + count)].filter(({ text }) => !LANGUAGE.test(text));
      const others = rest.map((line) => ({ line, isPeriod: PERIOD.test(line.text) && isPeriod(line.text) }));
      return {
        facts: [
          ...title,
          ...others.flatMap((each) => (each.isPeriod ? factOf('period', each.line.text, each.line) : [])),
        ],
        remarks: others.flatMap((each) => (each.isPeriod ? [] : [unplaced('outside', each.line)])),
      };
    }
  }
  return { facts: [], remarks: front.map((line) => unplaced('outside', line)) };
}

function titleIn(lines: readonly Line[], wordings: readonly Wording[]): readonly Fact[] | undefined {
  const [line] = lines;
  if (!line) return undefined;
  const text = lines
    .map((each) => each.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  const bare = text.replace(PERIOD, ' ').replace(/\s+/g, ' ').trim();
  for (const wording of wordings) {
    const found = findWording(wording, bare);
    if (!found?.values.name) continue;
    const period = bare === text ? undefined : periodIn(PERIOD.exec(text)?.[0] ?? '');
    return [...factsOf(found, line), ...(period === undefined ? [] : factOf('period', String(period), line))];
  }
  return undefined;
}

function isPeriod(text: string): boolean {
  return text.replace(PERIOD, '').trim() === '';
}

function byHand() {
  return BY_HAND.kk.map((kk, index) => readWordings({ kk, ru: BY_HAND.ru[index] ?? BY_HAND.ru[0] }, 'whole'));
}
