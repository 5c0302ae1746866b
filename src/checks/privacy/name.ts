import type { Provider } from '../../model/schema.ts';
import { defineCheck } from '../check.ts';
import { findPersonalNames } from '../personal-names.ts';

export const privacyName = defineCheck({
  id: 'privacy/name',
  on: 'text',
  severity: 'warning',
  message: {
    kk: 'Мәтінде адамның толық аты-жөні бар: {$name}.',
    ru: 'В тексте есть полное имя человека: {$name}.',
    en: 'The text holds a person’s full name: {$name}.',
  },
  help: {
    kk: 'Есеп сайтта жарияланады. Адамның аты-жөнінің орнына лауазымын көрсетіңіз немесе «көрсетілетін қызметті алушы» деп жазыңыз.',
    ru: 'Отчет публикуется на сайте. Вместо имени укажите должность или напишите «услугополучатель».',
    en: 'The report is published. Give the position instead of the name, or write “the recipient of the service”.',
  },
  *run({ node, kind, lang, value }, at, { report: { provider } }) {
    if (kind === 'person' || kind === 'organisation' || kind === 'place' || kind === 'measures') return;
    for (const { text } of findPersonalNames(value)) {
      if (!isHead(text, provider)) yield { at: at(node, lang), values: { name: text } };
    }
  },
});

/** The head signs the report, so that the name is public anyway. */
function isHead(name: string, { head }: Provider): boolean {
  const surnames = `${head?.name?.kk ?? ''} ${head?.name?.ru ?? ''}`.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return surnames.some((surname) => name.includes(surname) && !/(?:вич|вна|ұлы|қызы)$/u.test(surname));
}
