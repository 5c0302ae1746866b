import { isListUnread, isUnread, type Place } from '../absences.ts';
import { isBlank } from '../blank-report.ts';
import { defineCheck } from '../check.ts';
import { meantSection } from '../own-sections.ts';

/** The items of the form that have nothing but the provider's own paragraphs. */
const ownItems: Readonly<Record<string, string>> = {
  access: 'where to learn how services are rendered',
  discussions: 'public discussions of draft rules',
  transparency: 'measures that make the services transparent',
  optimisation: 'optimisation and automation',
  training: 'training of staff',
  regulation: 'rules and regulations',
  prospects: 'prospects',
};

export const textMissing = defineCheck({
  id: 'text/missing',
  on: 'report',
  severity: 'info',
  message: {
    kk: '«{$section}» тармағына мәтін жазылмаған.',
    ru: 'Для пункта «{$section}» нет текста.',
    en: 'There is no text for the item “{$section}”.',
  },
  help: {
    kk: 'Бұл тармақты бағдарлама өзі толтыра алмайды, есепте «Мәлімет берілмеген» деп шығады. Бір абзац жазыңыз немесе жұмыс жүргізілмегенін көрсетіңіз.',
    ru: 'Этот пункт программа сама заполнить не может, в отчете будет «Сведения не представлены». Напишите абзац или укажите, что работа не велась.',
    en: 'The program cannot fill this item by itself; the report will say that nothing was submitted. Write a paragraph, or state that nothing was done.',
  },
  *run(report, at, context) {
    const { reference } = context;
    const sections = report.texts.map((paragraph): Place => [paragraph, 'section']);
    if (isBlank(report) || isListUnread([report, 'texts'], at, context) || isUnread(sections, at, context)) return;
    // A paragraph whose section is misspelt is for text/section to report.
    const written = new Set(report.texts.map((paragraph) => meantSection(paragraph, reference)?.id));
    for (const { id, kk, ru } of reference.sections) {
      const name = ownItems[id];
      if (name === undefined || written.has(id)) continue;
      yield { at: at(report, 'texts'), values: { section: { kk, ru, en: `${ru.split(' ')[0]} ${name}` } } };
    }
  },
});
