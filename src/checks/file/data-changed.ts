import { readCheck } from '../read-check.ts';

export const fileDataChanged = readCheck(
  'file/data-changed',
  'error',
  {
    kk: 'Есептің ішіндегі деректер есеп жасалғаннан кейін өзгертілген: бақылау сомасы сәйкес келмейді немесе файлдағы көшірмелері бір-бірінен өзгеше.',
    ru: 'Данные внутри отчета изменены после его формирования: контрольная сумма не сходится или копии данных в файле различаются.',
    en: 'The data inside the report were changed after it was made: their checksum does not fit, or two copies of them in the file differ.',
  },
  {
    kk: 'Есептің мәтіні мен ішіндегі деректер енді әртүрлі болуы мүмкін. Деректер файлын түзетіп, есепті қайта жасаңыз: esep build деректер.xlsx. Есепті сізге біреу жіберсе, одан деректер файлын сұраңыз.',
    ru: 'Текст отчета и данные внутри него могут расходиться. Исправьте файл с данными и сформируйте отчет заново: esep build данные.xlsx. Если отчет прислан, запросите у отправителя файл с данными.',
    en: 'The words of the report and the data inside it may differ now. Correct the file with the data and build the report again: esep build data.xlsx. If the report was sent to you, ask the sender for the file with the data.',
  },
);
