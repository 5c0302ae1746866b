import { readCheck } from '../read-check.ts';

export const fileSheetMissing = readCheck(
  'file/sheet-missing',
  'error',
  {
    kk: 'Кітапта «{$missing}» парағы жоқ. Бар парақтар: {$existing}.',
    ru: 'В книге нет листа «{$missing}». Есть листы: {$existing}.',
    en: 'The workbook has no sheet “{$missing}”. Its sheets are: {$existing}.',
  },
  {
    kk: 'Парақ басқаша аталса, атауын қалпына келтіріңіз; өшірілген болса, оны жаңа нысаннан көшіріңіз.',
    ru: 'Если лист переименован, верните его имя; если удален, скопируйте его из новой формы.',
    en: 'If the sheet was renamed, give it its name back; if it was deleted, copy it from a new form.',
  },
);
