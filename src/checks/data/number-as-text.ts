import type { Raw } from '../../model/origins.ts';
import { defineCheck } from '../check.ts';

export const dataNumberAsText = defineCheck({
  id: 'data/number-as-text',
  on: 'report',
  severity: 'warning',
  message: {
    kk: '{$text} саны мәтін түрінде сақталған.',
    ru: 'Число {$text} сохранено как текст.',
    en: 'The number {$text} is stored as text.',
  },
  help: {
    kk: 'Excel мәтін түріндегі санды қосындыға қоспайды. Ұяшықты таңдап, «Санға түрлендіру» командасын орындаңыз немесе санды қайта теріңіз. YAML мәтінінде санды тырнақшасыз әрі бос орынсыз жазыңыз.',
    ru: 'Число, сохраненное как текст, Excel в сумму не включает. Выделите ячейку и выполните команду «Преобразовать в число» или наберите число заново. В YAML пишите число без кавычек и пробелов.',
    en: 'Excel leaves a number stored as text out of its sums. Select the cell and choose “Convert to Number”, or type the number again. In YAML write it without quotes or spaces.',
  },
  *run(report, at, { raw }) {
    for (const { node, field, text } of textCounts(report, raw)) yield { at: at(node, field), values: { text } };
  },
});

interface TextCount {
  readonly node: object;
  readonly field: string;
  readonly text: string;
}

function* textCounts(node: object, raw: Raw): Generator<TextCount> {
  for (const [field, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) yield* textCounts(value, raw);
    else if (typeof value === 'number') {
      const written = raw(node, field);
      if (typeof written === 'string' && /^[\d\s]+$/.test(written)) yield { node, field, text: written.trim() };
    }
  }
}
