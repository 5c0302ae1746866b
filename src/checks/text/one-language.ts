import { catalogueService } from '../../model/services.ts';
import type { TextPair } from '../../model/texts.ts';
import { isUnread } from '../absences.ts';
import { type Context, defineCheck } from '../check.ts';

export const textOneLanguage = defineCheck({
  id: 'text/one-language',
  on: 'pair',
  severity: 'error',
  message: {
    kk: `.input {$missing :string} .match $missing
kk {{Мәтін тек орыс тілінде берілген, қазақшасы жоқ.}}
* {{Мәтін тек қазақ тілінде берілген, орысшасы жоқ.}}`,
    ru: `.input {$missing :string} .match $missing
kk {{Текст дан только на русском языке, казахского нет.}}
* {{Текст дан только на казахском языке, русского нет.}}`,
    en: `.input {$missing :string} .match $missing
kk {{The text is given in Russian only, the Kazakh is missing.}}
* {{The text is given in Kazakh only, the Russian is missing.}}`,
  },
  help: {
    kk: 'Есеп екі тілде шығады, сондықтан әр мәтіннің қазақшасы да, орысшасы да болуы керек. Жетпейтінін жазыңыз.',
    ru: 'Отчет выходит на двух языках, поэтому у каждого текста должны быть и казахский, и русский варианты. Допишите недостающий.',
    en: 'The report comes in two languages, so every text needs both its Kazakh and its Russian. Write the one that is missing.',
  },
  *run({ node, kk, ru }, at, context) {
    if ((kk === undefined) === (ru === undefined) || isWordedElsewhere(node, context)) return;
    const missing = kk === undefined ? 'kk' : 'ru';
    if (!isUnread([[node, missing]], at, context)) yield { at: at(node, missing), values: { missing } };
  },
});

/** A missing name of the provider is for `data/missing-field` to say; a service's may come from the catalogue. */
function isWordedElsewhere(node: TextPair['node'], { report, reference }: Context): boolean {
  const service = report.services.find(({ name }) => name === node);
  return node === report.provider.name || catalogueService(reference, service?.id) !== undefined;
}
