import { isUnread } from '../absences.ts';
import { defineCheck } from '../check.ts';
import { showChoice } from '../choices.ts';
import { hasSection, meantSection } from '../own-sections.ts';

export const textSection = defineCheck({
  id: 'text/section',
  on: 'report',
  severity: 'error',
  message: {
    kk: `.input {$section :string} .input {$suggestion :string} .match $section $suggestion
|| * {{Мәтіннің есептің қай бөліміне жататыны көрсетілмеген: ол басып шығарылмайды.}}
* || {{Есепте «{$section}» деген бөлім жоқ: мәтін басып шығарылмайды.}}
* * {{Есепте «{$section}» деген бөлім жоқ: мәтін басып шығарылмайды. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}`,
    ru: `.input {$section :string} .input {$suggestion :string} .match $section $suggestion
|| * {{Не указано, к какому разделу отчета относится текст: он напечатан не будет.}}
* || {{Раздела «{$section}» в отчете нет: текст напечатан не будет.}}
* * {{Раздела «{$section}» в отчете нет: текст напечатан не будет. Возможно, имелся в виду «{$suggestion}».}}`,
    en: `.input {$section :string} .input {$suggestion :string} .match $section $suggestion
|| * {{It is not stated which section of the report the text belongs to: it will not be printed.}}
* || {{The report has no section “{$section}”: the text will not be printed.}}
* * {{The report has no section “{$section}”: the text will not be printed. Did you mean “{$suggestion}”?}}`,
  },
  help: {
    kk: 'Әр мәтін есептің өз бөлімінің астында басып шығарылады. Бөлімді тізімнен таңдаңыз; мәтін қажет болмаса, жолды өшіріңіз.',
    ru: 'Каждый текст печатается под своим разделом отчета. Выберите раздел из списка; если текст не нужен, удалите строку.',
    en: 'Every text is printed under its own section of the report. Choose the section from the list; if the text is not needed, delete the row.',
  },
  *run({ texts }, at, context) {
    for (const paragraph of texts) {
      const { section, kk, ru } = paragraph;
      const isBlank = section === undefined && kk === undefined && ru === undefined;
      if (isBlank || hasSection(paragraph, context.reference)) continue;
      if (section === undefined && isUnread([[paragraph, 'section']], at, context)) continue;
      const meant = meantSection(paragraph, context.reference);
      const suggestion = meant ? showChoice(meant, context) : '';
      yield { at: at(paragraph, 'section'), values: { section: section ?? '', suggestion } };
    }
  },
});
