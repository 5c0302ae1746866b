import { readCheck } from '../read-check.ts';

export const suppressionLeftBehind = readCheck(
  'suppression/left-behind',
  'info',
  {
    kk: 'Ескермеу туралы жазба жаңа файлға көшірілмеді: {$text}.',
    ru: 'Запись о том, что не учитывать, в новый файл не перенесена: {$text}.',
    en: 'What is said here to be ignored was not carried over into the new file: {$text}.',
  },
  {
    kk: 'Жаңа файлда мән басқа жерде тұр. Негізі әлі де болса, жазбаны сол жерге қайта жазыңыз: YAML-де түсіндірме ретінде, Excel-де «Ескермеу / Не учитывать» бағанында.',
    ru: 'В новом файле значение стоит в другом месте. Если основание осталось, запишите то же там: в YAML пояснением, в Excel – в столбце «Ескермеу / Не учитывать».',
    en: 'The value stands elsewhere in the new file. If there is still ground for it, say the same there: in a comment in YAML, in the column “Ескермеу / Не учитывать” in Excel.',
  },
);
