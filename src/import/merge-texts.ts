import type { Language } from '../report/document.ts';
import type { Half } from './half.ts';
import type { Line } from './lines.ts';
import { doubt, type Remark } from './remark.ts';

/** Things of the two halves side by side, by their order; what only one of two halves has is remarked. */
export function pairUp<T>(
  halves: readonly Half[],
  list: (half: Half) => readonly T[],
  lineOf: (thing: T) => Line,
): { readonly pairs: readonly Partial<Record<Language, T>>[]; readonly remarks: readonly Remark[] } {
  const lists = halves.map((half) => ({ lang: half.lang, things: list(half) }));
  const longest = Math.max(0, ...lists.map(({ things }) => things.length));
  const pairs = Array.from({ length: longest }, (_, index) =>
    Object.fromEntries(
      lists.flatMap(({ lang, things }) => (things[index] === undefined ? [] : [[lang, things[index]]])),
    ),
  ) as Partial<Record<Language, T>>[];
  const lone = halves.length < 2 ? [] : pairs.filter((pair) => Object.keys(pair).length < 2);
  return {
    pairs,
    remarks: lone.flatMap((pair) => Object.values(pair).map((thing) => doubt('unpaired', lineOf(thing as T)))),
  };
}

/** The paragraphs of the two halves, paired by their item and order. */
export function mergeTexts(halves: readonly Half[], sections: readonly string[]) {
  const remarks: Remark[] = [];
  const texts = sections.flatMap((section) => {
    const paired = pairUp(
      halves,
      ({ texts: all }) => all.filter((text) => text.section === section),
      ({ line }) => line,
    );
    remarks.push(...paired.remarks);
    return paired.pairs.map(({ kk, ru }) => ({ section, kk: kk?.line.text, ru: ru?.line.text }));
  });
  return { texts, remarks };
}

/** The annexes of the two halves, and their items, paired by order. */
export function mergeAnnexes(halves: readonly Half[]) {
  const { pairs, remarks } = pairUp(
    halves,
    ({ annexes }) => annexes,
    ({ line }) => line,
  );
  const annexes = pairs.map(({ kk, ru }) => ({
    title: { kk: kk?.title, ru: ru?.title },
    items: Array.from({ length: Math.max(kk?.items.length ?? 0, ru?.items.length ?? 0) }, (_, index) => ({
      kk: kk?.items[index],
      ru: ru?.items[index],
    })),
  }));
  return { annexes, remarks };
}

/** The complaints and the events of controls, which both halves list in the same order. */
export function mergeLists(halves: readonly Half[]) {
  const records = pairUp(
    halves,
    (half) => half.records,
    ({ line }) => line,
  );
  const events = pairUp(
    halves,
    (half) => half.events,
    ({ line }) => line,
  );
  return {
    records: records.pairs.map(({ kk, ru }) => ({
      ...ru?.values,
      ...kk?.values,
      ...((kk?.measures || ru?.measures) && { measures: { kk: kk?.measures, ru: ru?.measures } }),
    })),
    events: events.pairs.map(({ kk, ru }) => ({
      control: (kk ?? ru)?.control,
      date: (kk ?? ru)?.date,
      subject: { kk: kk?.subject, ru: ru?.subject },
    })),
    remarks: [...records.remarks, ...events.remarks],
  };
}
