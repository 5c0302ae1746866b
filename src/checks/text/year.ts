import { formatPeriod, type Period } from '../../language/periods.ts';
import type { Report } from '../../model/schema.ts';
import type { PublishedText } from '../../model/texts.ts';
import { defineCheck } from '../check.ts';
import { listYears, type TextYear } from '../years-in-text.ts';

export const textYear = defineCheck({
  id: 'text/year',
  on: 'text',
  severity: 'warning',
  message: {
    kk: 'Мәтінде «{$found}» деп тұр, ал есепті кезең – {$period}.',
    ru: 'В тексте стоит «{$found}», а отчетный период – {$period}.',
    en: 'The text says “{$found}”, but the reported period is {$period}.',
  },
  help: {
    kk: 'Мұндай жыл әдетте өткен жылғы есептен көшірілген мәтінде қалып қояды. Жылын тексеріңіз; мәтін шынымен басқа жыл туралы болса, өзгертудің қажеті жоқ.',
    ru: 'Такой год обычно остается в тексте, переписанном из прошлогоднего отчета. Проверьте его; если речь действительно о другом годе, менять ничего не нужно.',
    en: 'Such a year usually stays in a text copied from last year’s report. Check it; if another year is really meant, leave it.',
  },
  *run(text, at, { report }) {
    const { period } = report;
    if (text.kind !== 'paragraph' || !period) return;
    const seen = new Set<string>();
    for (const found of listYears(text.value, text.lang)) {
      if (isOfReport(found, period, report, text) || seen.has(found.text)) continue;
      seen.add(found.text);
      const values = { found: found.text, period: formatPeriod(period, text.lang, 'plain') };
      yield { at: at(text.node, text.lang), values };
    }
  },
});

function isOfReport({ years, isSchoolYear, isBound }: TextYear, period: Period, report: Report, text: PublishedText) {
  const [first, last] = period.kind === 'school' ? [period.from, period.to] : [period.year, period.year];
  const reach = 'section' in text.node && text.node.section === 'prospects' ? 1 : 0;
  const [from = 0, to = from] = years;
  if (isBound && from > last) return true;
  if (isSchoolYear && period.kind === 'school') return from === first || from === first + reach;
  const made = Number(report.date?.slice(0, 4));
  return (from <= last + reach && to >= first) || from === made;
}
