import { defineCheck } from '../check.ts';
import { isPlaceholder } from '../placeholders.ts';
import { isYear, listNumbers, spellsOut, type TextNumber } from '../text-numbers.ts';

export const textNumbersDiffer = defineCheck({
  id: 'text/numbers-differ',
  on: 'pair',
  severity: 'error',
  message: {
    kk: `.input {$kk :string} .input {$ru :string} .match $kk $ru
* || {{Сандар сәйкес емес: {$kk} тек қазақша мәтінде бар.}}
|| * {{Сандар сәйкес емес: {$ru} тек орысша мәтінде бар.}}
* * {{Сандар сәйкес емес: қазақша мәтінде {$kk}, орысша мәтінде {$ru}.}}`,
    ru: `.input {$kk :string} .input {$ru :string} .match $kk $ru
* || {{Числа расходятся: {$kk} есть только в казахском тексте.}}
|| * {{Числа расходятся: {$ru} есть только в русском тексте.}}
* * {{Числа расходятся: в казахском тексте {$kk}, в русском {$ru}.}}`,
    en: `.input {$kk :string} .input {$ru :string} .match $kk $ru
* || {{The numbers differ: only the Kazakh text has {$kk}.}}
|| * {{The numbers differ: only the Russian text has {$ru}.}}
* * {{The numbers differ: the Kazakh text has {$kk}, the Russian {$ru}.}}`,
  },
  help: {
    kk: 'Екі тілдегі мәтін бірдей мәлімет беруі керек. Сандарды салыстырып, қате жағын түзетіңіз.',
    ru: 'Тексты на двух языках должны сообщать одно и то же. Сверьте числа и исправьте ту сторону, где ошибка.',
    en: 'The texts in both languages must say the same. Compare the numbers and correct the side that is wrong.',
  },
  *run({ node, kk, ru }, at) {
    if (kk === undefined || ru === undefined || !/\d/.test(kk + ru)) return;
    // A dash in the place of a text is for text/placeholder to report.
    if (isPlaceholder(kk) || isPlaceholder(ru)) return;
    const [inKk, inRu] = [listNumbers(kk), listNumbers(ru)];
    const onlyKk = without(inKk, inRu).filter(({ key }) => !spellsOut(ru, key, 'ru'));
    const onlyRu = without(inRu, inKk).filter(({ key }) => !spellsOut(kk, key, 'kk'));
    if (onlyKk.length + onlyRu.length === 0) return;
    const show = (numbers: readonly TextNumber[]) => numbers.map(({ written }) => written).join('; ');
    yield { at: at(node, 'kk'), values: { kk: show(onlyKk), ru: show(onlyRu) }, related: [at(node, 'ru')] };
  },
});

/** What is left of the numbers when each of the others has taken one like it away; of years, all like it. */
function without(numbers: readonly TextNumber[], others: readonly TextNumber[]): readonly TextNumber[] {
  const left = [...others];
  return numbers.filter(({ key }) => {
    const index = left.findIndex((other) => other.key === key);
    if (index >= 0 && !isYear(key)) left.splice(index, 1);
    return index < 0;
  });
}
