import type { FormatsText } from '../formats-text.ts';

export const formats: FormatsText = {
  known: 'белгілі',
  suppressedCount: 'Шешім бойынша ескерілмейді (себебі көрсетілген): {$count}.',
  knownCount: 'Белгілі болғандықтан ескерілмейді: {$count}.',
  nothingNew: '{$files} файл: жаңа ескертпе жоқ.',
  nothingLeft: '{$files} файл: түзетуді қажет ететін ескертпе жоқ.',
  carriedLines:
    '.input {$count :number} .match $count 1 {{data.json – есептің ішіндегі деректер. Сол жолдарды көру үшін: esep convert {$file :argument} data.json}} * {{data.json – есептердің ішіндегі деректер. Сол жолдарды көру үшін: esep convert есеп.docx data.json}}',
  nothingChecked: 'Ештеңе тексерілмеді: бірде-бір деректер файлы жоқ.',
  annotationsLeft: 'Тағы {$count} ескертпе бар. Толық тізім осы қадамның қорытындысында берілген.',
  title: 'деректерді тексеру',
  files: 'Файлдар',
  wholeFile: 'бүкіл файл',
  place: 'Орны',
  severity: 'Деңгейі',
  finding: 'Не табылды',
  details: 'Не істеу керек және қосындылар неден құралады',
  terms: 'Қосынды неден құралады',
  moreTerms: 'Тағы {$count} қосылғыш бар.',
  value: 'Сан',
  label: 'Көрсеткіш',
  reason: 'Себебі:',
  until: 'Қолданылатын соңғы күні:',
  statedAt: 'Көрсетілген жері:',
};
