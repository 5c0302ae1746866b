import type { Report, Words } from './schema.ts';

/** What a text is, which decides what is looked for in it. */
export type TextKind = 'organisation' | 'place' | 'person' | 'service' | 'measures' | 'event' | 'paragraph' | 'annex';

/** A text in Kazakh and its twin in Russian; `node` holds both, so that either can be placed. */
export interface TextPair {
  readonly node: Words;
  readonly kind: TextKind;
  readonly kk: string | undefined;
  readonly ru: string | undefined;
}

/** One text in one language; `at(node, lang)` is its place. */
export interface PublishedText {
  readonly node: Words;
  readonly kind: TextKind;
  readonly lang: 'kk' | 'ru';
  readonly value: string;
}

/** Every text of a report that is given in two languages and will be published, in the order of the file. */
export function* listTextPairs(report: Report): Generator<TextPair> {
  const { provider, services, complaints, monitoring, texts, annexes } = report;
  yield* pair('organisation', provider.name);
  yield* pair('organisation', provider.short);
  yield* pair('place', provider.region);
  yield* pair('place', provider.district);
  yield* pair('place', provider.address);
  yield* pair('organisation', provider.head?.position);
  yield* pair('person', provider.head?.name);
  for (const { name } of services) yield* pair('service', name);
  for (const { measures } of complaints.records) yield* pair('measures', measures);
  for (const { subject } of monitoring.events) yield* pair('event', subject);
  for (const paragraph of texts) yield* pair('paragraph', paragraph);
  for (const { title, items } of annexes) {
    yield* pair('annex', title);
    for (const item of items) yield* pair('annex', item);
  }
}

/** The same texts, one language at a time. */
export function* listTexts(report: Report): Generator<PublishedText> {
  for (const { node, kind, kk, ru } of listTextPairs(report)) {
    if (kk !== undefined) yield { node, kind, lang: 'kk', value: kk };
    if (ru !== undefined) yield { node, kind, lang: 'ru', value: ru };
  }
}

function* pair(kind: TextKind, node: Words | undefined): Generator<TextPair> {
  if (node) yield { node, kind, kk: node.kk, ru: node.ru };
}
