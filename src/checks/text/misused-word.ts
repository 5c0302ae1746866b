import type { Misused } from '../../model/reference.ts';
import { defineCheck } from '../check.ts';
import { type FoundPhrase, findPhrase } from '../phrases.ts';
import { findStaleNames } from '../stale-names.ts';

export const textMisusedWord = defineCheck({
  id: 'text/misused-word',
  on: 'text',
  severity: 'warning',
  message: {
    kk: '«{$found}» дегеннің орнына «{$right}» болуы керек сияқты.',
    ru: 'Вместо «{$found}», похоже, должно быть «{$right}».',
    en: '“{$found}” should probably be “{$right}”.',
  },
  help: {
    kk: 'Бұл сөз есептерде жиі қате жазылады (мысалы, төлнұсқа – түпнұсқа, телнұсқа – оның орнына берілетін екінші данасы). Мағынасын тексеріп, түзетіңіз.',
    ru: 'Это слово в отчетах часто пишут неверно (например, төлнұсқа – подлинник, а телнұсқа – дубликат). Проверьте смысл и исправьте.',
    en: 'Reports often get this word wrong (төлнұсқа, for one, is an original, and телнұсқа a duplicate). Check what is meant and correct it.',
  },
  *run(text, at, context) {
    for (const misused of context.reference.misused) {
      if (misused.lang !== text.lang) continue;
      const found = findPhrase(text.value, misused.wrong, text.lang).find(
        (phrase) =>
          hasWrongCase(phrase, misused) && !findStaleNames(text, context).some(({ index }) => index === phrase.index),
      );
      if (found) yield { at: at(text.node, text.lang), values: { found: found.text, right: correct(found, misused) } };
    }
  },
});

/** Where only the capitals are wrong, the right word is found as well. */
function hasWrongCase({ text }: FoundPhrase, { wrong, right }: Misused): boolean {
  return wrong.toLowerCase() !== right.toLowerCase() || text.startsWith(wrong);
}

function correct({ text, ending }: FoundPhrase, { wrong, right }: Misused): string {
  if (wrong.includes(' ')) return right;
  const isCapital = /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(wrong);
  return (isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right) + ending;
}
