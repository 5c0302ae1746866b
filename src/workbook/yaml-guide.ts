import type { SpeechLanguage } from '../text/text.ts';

/** What a new YAML form says to whoever fills it in, in the language of the user. */
export interface YamlGuide {
  readonly head: string;
  /** Above the blank service at the end of the list. */
  readonly otherService: string;
}

export const YAML_GUIDES: Readonly<Record<SpeechLanguage, YamlGuide>> = {
  kk: {
    head: `Мемлекеттік қызметтер туралы жылдық есептің мәліметтері. Мәнді қос нүктеден кейін бос орын қалдырып жазыңыз.
Болмаса – 0 жазыңыз, белгісіз болса – бос қалдырыңыз.
Күн: 2026-02-08. Кезең: 2025-2026 (оқу жылы) немесе 2026. Бірнеше мән: [бірінші, екінші].
Мәтінде қос нүкте немесе # болса, оны тырнақшаға алыңыз: "мәтін".`,
    otherService: 'Тізімде жоқ басқа қызмет',
  },
  ru: {
    head: `Сведения для годового отчета о государственных услугах. Значение пишется после двоеточия и пробела.
Если не было – впишите 0, если неизвестно – оставьте пустым.
Дата: 2026-02-08. Период: 2025-2026 (учебный год) или 2026. Несколько значений: [первое, второе].
Текст с двоеточием или знаком # возьмите в кавычки: "текст".`,
    otherService: 'Другая услуга, которой нет в списке',
  },
  en: {
    head: `The figures of a yearly report on state services. A value stands after the colon and a space.
Write 0 if there were none; leave blank what is not known.
A date: 2026-02-08. A period: 2025-2026 (school year) or 2026. Several values: [first, second].
Put a text with a colon or a # in quotes: "text".`,
    otherService: 'Another service, not in the list',
  },
};
