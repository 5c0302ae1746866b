import { defineCheck } from '../check.ts';

/** Names of Word's styles as its window shows them; in the file they are English. */
const NAMES: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = {
  Title: { ru: 'Название (Title)', en: 'Title' },
  Heading1: { ru: 'Заголовок 1 (Heading 1)', en: 'Heading 1' },
  Heading2: { ru: 'Заголовок 2 (Heading 2)', en: 'Heading 2' },
  BodyText: { ru: 'Основной текст (Body Text)', en: 'Body Text' },
  ListParagraph: { ru: 'Абзац списка (List Paragraph)', en: 'List Paragraph' },
};

export const letterheadStyle = defineCheck({
  id: 'letterhead/style',
  on: 'source',
  severity: 'info',
  message: {
    kk: 'Бланкіде мына стильдер жоқ: {$styles}. Олардың орнына есептің өз стильдері бланкінің негізгі қарпімен қолданылды.',
    ru: 'В бланке нет стилей: {$styles}. Вместо них взяты стили самого отчета с основным шрифтом бланка.',
    en: 'The letterhead lacks these styles: {$styles}. Those of the report stand in for them, in the ordinary font of the letterhead.',
  },
  help: {
    kk: 'Есептің көрінісі сізге ұнаса, ештеңе істеудің қажеті жоқ. Басқаша көрініс керек болса, Word бағдарламасында стильді кез келген жолға қолданып, оны өзгертіңіз, жолды өшіріңіз де, бланкіні қайта сақтаңыз.',
    ru: 'Если вид отчета вас устраивает, делать ничего не нужно. Если нужен свой вид, примените стиль в Word к любой строке, измените его, удалите строку и сохраните бланк заново.',
    en: 'If the report looks as you want it, there is nothing to do. For a look of your own apply the style to any line in Word, change it, delete the line and save the letterhead again.',
  },
  *run({ errors }) {
    for (const { check, values, ...problem } of errors) {
      if (check !== 'letterhead/style') continue;
      const ids = String(values?.styles ?? '').split(' ');
      const list = (lang: 'ru' | 'en') => ids.map((id) => NAMES[id]?.[lang] ?? id).join(', ');
      yield { ...problem, values: { styles: { kk: list('ru'), ru: list('ru'), en: list('en') } } };
    }
  },
});
