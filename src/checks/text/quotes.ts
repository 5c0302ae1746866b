import { defineCheck } from '../check.ts';

/** The official name of the State Corporation in Kazakh closes one quotation mark more than it opens. */
const corporation = /«Азаматтарға арналған үкімет»\s+мемлекеттік корпорациясы»/giu;

export const textQuotes = defineCheck({
  id: 'text/quotes',
  on: 'text',
  severity: 'warning',
  message: {
    kk: `.input {$mark :string} .match $mark
open {{«{$near}» жанындағы тырнақша жабылмаған.}}
close {{«{$near}» жанындағы тырнақша ашылмаған.}}
* {{Тік тырнақшалардың саны тақ: біреуінің жұбы жоқ.}}`,
    ru: `.input {$mark :string} .match $mark
open {{Кавычка у слов «{$near}» не закрыта.}}
close {{Кавычка у слов «{$near}» не открыта.}}
* {{Прямых кавычек нечетное число: у одной нет пары.}}`,
    en: `.input {$mark :string} .match $mark
open {{The quotation mark at “{$near}” is not closed.}}
close {{The quotation mark at “{$near}” is not opened.}}
* {{The number of straight quotation marks is odd: one has no pair.}}`,
  },
  help: {
    kk: 'Әр ашатын тырнақшаға жабатын тырнақша керек. Жетпейтінін қойыңыз немесе артығын өшіріңіз.',
    ru: 'У каждой открывающей кавычки должна быть закрывающая. Поставьте недостающую или удалите лишнюю.',
    en: 'Every opening quotation mark needs a closing one. Add the one that is missing or delete the one too many.',
  },
  *run({ node, lang, value }, at) {
    if (!/["«»]/.test(value)) return;
    const text = value.replace(corporation, (name) => ' '.repeat(name.length));
    const { open, stray } = pairGuillemets(text);
    const marks = [
      ...(open === undefined ? [] : [{ mark: 'open', near: words(text.slice(open)).slice(0, 3).join(' ') }]),
      ...(stray === undefined ? [] : [{ mark: 'close', near: words(text.slice(0, stray)).slice(-3).join(' ') }]),
      ...((text.split('"').length - 1) % 2 === 1 ? [{ mark: 'straight', near: '' }] : []),
    ];
    for (const values of marks) yield { at: at(node, lang), values };
  },
});

/** The first mark without its pair; one closing mark may end a name inside a name: «Школа имени «Абая». */
function pairGuillemets(text: string): { readonly open?: number; readonly stray?: number } {
  const opened: number[] = [];
  let deepest = 0;
  for (const { 0: mark, index } of text.matchAll(/[«»]/g)) {
    if (mark === '«') deepest = Math.max(deepest, opened.push(index));
    else if (opened.pop() === undefined) return { stray: index };
  }
  const [open] = opened;
  return open === undefined || (opened.length === 1 && deepest > 1) ? {} : { open };
}

function words(text: string): readonly string[] {
  return text.replace(/[«»"]/g, '').trim().split(/\s+/);
}
