import { readCheck } from '../read-check.ts';

export const fileLock = readCheck(
  'file/lock',
  'error',
  {
    kk: 'Бұл – Excel ашық тұрғанда жасайтын қызметтік файл, есептің өзі емес.',
    ru: 'Это служебный файл, который Excel создает при открытой книге, а не сам отчет.',
    en: 'This is a lock file that Excel keeps while a workbook is open, not the report itself.',
  },
  {
    kk: 'Атауында «~$» белгісі жоқ файлды таңдаңыз. Кітап ашық болса, алдымен оны сақтап жабыңыз.',
    ru: 'Выберите файл, в имени которого нет «~$». Если книга открыта, сначала сохраните и закройте ее.',
    en: 'Choose the file whose name does not begin with “~$”. If the workbook is open, save and close it first.',
  },
);
