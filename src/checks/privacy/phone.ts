import { defineCheck } from '../check.ts';
import { findPhones, samePhone } from '../phones.ts';

export const privacyPhone = defineCheck({
  id: 'privacy/phone',
  on: 'text',
  severity: 'warning',
  message: {
    kk: 'Мәтінде ұйымның деректерінде жоқ телефон нөмірі бар: {$phone}.',
    ru: 'В тексте есть номер телефона, которого нет в сведениях об организации: {$phone}.',
    en: 'The text holds a phone number that is not among those of the organisation: {$phone}.',
  },
  help: {
    kk: 'Бұл адамның жеке телефоны болса, өшіріңіз: есеп сайтта жарияланады. Ұйымның телефоны болса, оны «Қабылдау бөлмесінің телефоны» немесе «Сенім телефоны» жолына жазыңыз.',
    ru: 'Если это личный телефон, удалите его: отчет публикуется на сайте. Если это телефон организации, внесите его в строку «Телефон приемной» или «Телефон доверия».',
    en: 'If it is a private phone, delete it: the report is published. If it belongs to the organisation, enter it as its phone or its hotline.',
  },
  *run({ node, kind, lang, value }, at, { report: { provider } }) {
    if (kind === 'place' || kind === 'organisation') return;
    const own = [provider.phone, provider.hotline].flatMap((phone) => listDigits(phone ?? ''));
    for (const { text, digits } of findPhones(value)) {
      // Numbers that begin with 800 are free of charge, and always public.
      if (digits.startsWith('800') || own.some((known) => samePhone(known, digits))) continue;
      yield { at: at(node, lang), values: { phone: text } };
    }
  },
});

/** A field of phones may hold several, parted by commas or semicolons, in any spelling. */
function listDigits(field: string): readonly string[] {
  return field.split(/[,;/]|\n/).map((part) => part.replace(/\D/g, '').replace(/^[78](?=\d{10}$)/, ''));
}
