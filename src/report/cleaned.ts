import type { CleanedText } from '../model/cleaned-text.ts';
import type { At } from '../model/origins.ts';
import type { Report } from '../model/schema.ts';
import { listTexts } from '../model/texts.ts';
import { LANGUAGES } from './document.ts';
import { ownText } from './sentences.ts';

/**
 * Every text of the data that the document prints otherwise than it was written, in the order of the data: its quotes,
 * dashes and spaces are set as the trade has them, and the data stay as they are.
 */
export function cleanedTexts(report: Report, at: At): readonly CleanedText[] {
  const { provider } = report;
  // No sentence of ours names them.
  const unprinted: readonly unknown[] = [provider.region, provider.district];
  const numbers = (['phone', 'hotline'] as const).flatMap((field) => {
    const before = provider[field];
    if (before === undefined) return [];
    const [change] = LANGUAGES.flatMap((lang) => changed({ lang, value: before }));
    return change ? [{ at: at(provider, field), ...change }] : [];
  });
  const texts = [...listTexts(report)]
    .filter(({ node }) => !unprinted.includes(node))
    .flatMap(({ node, ...text }) => changed(text).map((change) => ({ at: at(node, text.lang), ...change })));
  return [...numbers, ...texts];
}

function changed({ lang, value: before }: Pick<CleanedText, 'lang'> & { readonly value: string }) {
  const after = ownText({ [lang]: before })[0]?.value ?? before;
  return after === before ? [] : [{ lang, before, after }];
}
