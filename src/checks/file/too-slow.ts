import { readCheck } from '../read-check.ts';

export const fileTooSlow = readCheck(
  'file/too-slow',
  'error',
  {
    kk: 'Файл {$seconds} секунд ішінде оқылып болмады, сондықтан оны оқу тоқтатылды.',
    ru: 'Файл не прочитан за {$seconds} с, поэтому его чтение остановлено.',
    en: 'The file was not read within {$seconds} s, so its reading was stopped.',
  },
  {
    kk: 'Файл бүлінген немесе тым күрделі болуы мүмкін. Оны жасалған бағдарламасында (Excel, Word) ашып, жаңа атпен сақтаңыз немесе мәліметтерді бос нысанға көшіріңіз.',
    ru: 'Возможно, файл поврежден или слишком сложен. Откройте его в той программе, в которой он создан (Excel, Word), и сохраните под новым именем или перенесите данные в пустую форму.',
    en: 'The file may be damaged or too complex. Open it in the program that made it, Excel or Word, and save it under a new name, or copy the figures into a blank form.',
  },
);
