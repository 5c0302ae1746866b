import { readCheck } from '../read-check.ts';

export const fileSheetMissing = readCheck(
  'file/sheet-missing',
  'error',
  {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{Кітапта «{$missing}» парағы жоқ. Бар парақтар: {$existing}.}}
* {{Кітапта «{$missing}» парағы жоқ. Мүмкін, бұл – «{$suggestion}» парағы.}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{В книге нет листа «{$missing}». Есть листы: {$existing}.}}
* {{В книге нет листа «{$missing}». Возможно, это лист «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{The workbook has no sheet “{$missing}”. Its sheets are: {$existing}.}}
* {{The workbook has no sheet “{$missing}”. Perhaps it is the sheet “{$suggestion}”.}}`,
  },
  {
    kk: 'Парақ басқаша аталса, атауын қалпына келтіріңіз; өшірілген болса, оны жаңа нысаннан көшіріңіз.',
    ru: 'Если лист переименован, верните его имя; если удален, скопируйте его из новой формы.',
    en: 'If the sheet was renamed, give it its name back; if it was deleted, copy it from a new form.',
  },
);
