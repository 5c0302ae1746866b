import { letterRun } from '../../language/lookalikes.ts';
import { findKeyboardSlips } from '../../language/scripts.ts';
import type { Reference } from '../../model/reference.ts';
import type { Caption } from '../../source/layout.ts';
import { REPORT_SHEETS } from '../../source/report-sheets.ts';
import { defineCheck } from '../check.ts';

export const textKeyboard = defineCheck({
  id: 'text/keyboard',
  on: 'text',
  severity: 'warning',
  message: {
    kk: '«{$word}» – «{$suggestion}» сөзінің орыс пернетақтасымен терілген түрі сияқты.',
    ru: '«{$word}» похоже на слово «{$suggestion}», набранное в русской раскладке.',
    en: '“{$word}” looks like “{$suggestion}” typed with the Russian keyboard.',
  },
  help: {
    kk: 'Қазақ әріптерінің (ә, ғ, қ, ң, ө, ұ, ү, һ, і) орнына ұқсас орыс әріптері терілген. Сөзді қазақ пернетақтасымен түзетіңіз.',
    ru: 'Вместо казахских букв (ә, ғ, қ, ң, ө, ұ, ү, һ, і) набраны похожие русские. Исправьте слово в казахской раскладке.',
    en: 'Similar Russian letters were typed in place of Kazakh ones (ә, ғ, қ, ң, ө, ұ, ү, һ, і). Correct the word with the Kazakh keyboard.',
  },
  *run({ node, kind, lang, value }, at, { reference }) {
    if (lang !== 'kk' || kind === 'person' || kind === 'place' || !maySlip(value, reference)) return;
    const seen = new Set<string>();
    for (const { word, suggestion } of findKeyboardSlips(value, knownWords(reference))) {
      if (seen.has(word)) continue;
      seen.add(word);
      yield { at: at(node, lang), values: { word, suggestion } };
    }
  },
});

const collected = new WeakMap<Reference, ReadonlySet<string>>();

/** The Kazakh words of all names that the program knows, and of the form itself. */
function knownWords(reference: Reference): ReadonlySet<string> {
  const words = collected.get(reference) ?? new Set(namesOf(reference).flatMap(({ kk }) => wordsOf(kk)));
  collected.set(reference, words);
  return words;
}

function namesOf({ services, grounds, channels, outcomes, sections, renamed }: Reference): readonly Caption[] {
  return [
    ...services.flatMap((service) => service.names),
    ...[...grounds, ...channels, ...outcomes, ...sections],
    ...renamed.map(({ current }) => current),
    ...REPORT_SHEETS.flatMap((sheet) => (sheet.type === 'form' ? sheet.fields : sheet.columns)).map(
      ({ label }) => label,
    ),
  ];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Enough for the words that reports have in common, whatever the number of files. */
const MOST_WORDS = 4000;
const judged = new WeakMap<Reference, Map<string, boolean>>();

/** Tells most texts at once to be in order: their words have stood in others, where they were no slips. */
function maySlip(text: string, reference: Reference): boolean {
  const known = judged.get(reference) ?? new Map<string, boolean>();
  judged.set(reference, known);
  const isSlip = (word: string) => {
    const slip = known.get(word) ?? findKeyboardSlips(word, knownWords(reference)).length > 0;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, slip);
    return slip;
  };
  return (text.match(letterRun) ?? []).some(isSlip);
}
