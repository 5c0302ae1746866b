import { readCheck } from '../read-check.ts';

export const fileNoAccess = readCheck(
  'file/no-access',
  'error',
  {
    kk: 'Файлды ашуға рұқсат жоқ.',
    ru: 'Нет доступа к файлу.',
    en: 'The file may not be opened.',
  },
  {
    kk: 'Файл басқа бағдарламада ашық болса, оны жабыңыз. Файл ортақ қалтада тұрса, оны өз компьютеріңізге көшіріп алыңыз.',
    ru: 'Если файл открыт в другой программе, закройте его. Если он лежит в общей папке, скопируйте его на свой компьютер.',
    en: 'If another program has the file open, close it there. If it lies in a shared folder, copy it to your own computer.',
  },
);
