import { readCheck } from '../read-check.ts';

export const suppressionLeftBehind = readCheck(
  'suppression/left-behind',
  'info',
  {
    kk: 'Қай ескертпелерді ескермеу керегі туралы жазба жаңа файлға көшірілмеді: {$text}.',
    ru: 'Запись о том, какие замечания не учитывать, в новый файл не перенесена: {$text}.',
    en: 'The entry that tells what to ignore was not copied into the new file: {$text}.',
  },
  {
    kk: 'Жаңа файлда мән басқа жерде тұр. Негіз әлі де бар болса, жазбаны сол жерге қайта жазыңыз: YAML мәтінінде түсіндірме ретінде, Excel кітабында «Ескермеу / Не учитывать» бағанына.',
    ru: 'В новом файле значение стоит в другом месте. Если основание сохраняется, сделайте такую же запись там: в YAML – пояснением, в Excel – в столбце «Ескермеу / Не учитывать».',
    en: 'The value stands in another place in the new file. If the reason still holds, write the entry there: in YAML as a comment, in Excel in the column “Ескермеу / Не учитывать”.',
  },
);
