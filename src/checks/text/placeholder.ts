import type { Report } from '../../model/schema.ts';
import { listTexts } from '../../model/texts.ts';
import { defineCheck } from '../check.ts';
import { isPlaceholder } from '../placeholders.ts';

export const textPlaceholder = defineCheck({
  id: 'text/placeholder',
  on: 'report',
  severity: 'warning',
  message: {
    kk: 'Мәтіннің орнында «{$found}» тұр, есепте осы белгі басып шығарылады.',
    ru: 'Вместо текста стоит «{$found}», и в отчете напечатается этот знак.',
    en: '“{$found}” stands in the place of a text, and the report would print this sign.',
  },
  help: {
    kk: 'Мәтінді жазыңыз. Жазатын ештеңе болмаса, орнын бос қалдырыңыз: бос орын туралы сөйлем есепке енбейді.',
    ru: 'Напишите текст. Если писать нечего, оставьте место пустым: предложение о том, чего нет, в отчет не войдет.',
    en: 'Write the text. Where there is nothing to write, leave the place blank: a sentence on what is not stated is left out.',
  },
  *run(report, at) {
    for (const { node, field, value } of publishedFields(report)) {
      if (isPlaceholder(value)) yield { at: at(node, field), values: { found: value.trim() } };
    }
  },
});

interface Field {
  readonly node: object;
  readonly field: string | number;
  readonly value: string;
}

/** The texts in two languages, and what else is published of a provider. */
function* publishedFields(report: Report): Generator<Field> {
  const { provider } = report;
  for (const field of ['phone', 'hotline'] as const) {
    const value = provider[field];
    if (value !== undefined) yield { node: provider, field, value };
  }
  for (const [index, value] of provider.sites.entries()) yield { node: provider.sites, field: index, value };
  for (const { node, lang, value } of listTexts(report)) yield { node, field: lang, value };
}
