import { readCheck } from '../read-check.ts';

export const suppressionUnused = readCheck(
  'suppression/unused',
  'warning',
  {
    kk: 'Жазба артық, мұнда мұндай ескертпе жоқ: {$checks}.',
    ru: 'Запись лишняя, таких замечаний здесь нет: {$checks}.',
    en: 'The entry is not needed, there are no such findings here: {$checks}.',
  },
  {
    kk: `.input {$entry :string} .match $entry
config {{Қате түзетілген болса, жазбаны баптаулар файлынан алып тастаңыз, әйтпесе ол келесі қатені жасырып қалады. «files» өрісіндегі үлгілерді де тексеріңіз: олар баптаулар файлы жатқан қалтадан басталады. «suppression» тобының тексерулерін бұлай ескерусіз қалдыруға болмайды: олардың деңгейі «checks» өрісінде белгіленеді.}}
* {{Қате түзетілген болса, жазбаны алып тастаңыз, әйтпесе ол келесі қатені жасырып қалады. Жазба қатенің үстіндегі жеке жолда немесе қате тұрған жолдың соңында, Excel-де сол жолдың ұяшығында тұруы керек. «suppression» тобының тексерулерін бұлай ескерусіз қалдыруға болмайды: олардың деңгейі баптауларда белгіленеді.}}`,
    ru: `.input {$entry :string} .match $entry
config {{Если ошибка исправлена, уберите запись из файла настроек, иначе она скроет следующую. Проверьте и образцы в поле «files»: они отсчитываются от папки, в которой лежит файл настроек. Проверки группы «suppression» так отключить нельзя: их важность задается в поле «checks».}}
* {{Если ошибка исправлена, уберите запись, иначе она скроет следующую. Запись должна стоять на отдельной строке над ошибкой или в конце ее строки, в Excel – в ячейке той же строки. Проверки группы «suppression» так отключить нельзя: их важность задается в настройках.}}`,
    en: `.input {$entry :string} .match $entry
config {{If the mistake has been corrected, remove the entry from the configuration, or it will hide the next one. Look at the patterns in “files” as well: they start from the folder of the configuration file. Checks of the group “suppression” cannot be ignored in this way: their level is set in “checks”.}}
* {{If the mistake has been corrected, remove the entry, or it will hide the next one. An entry stands on a line of its own above the mistake or at the end of its line; in Excel, in a cell of its row. Checks of the group “suppression” cannot be ignored in this way: their level is set in the configuration.}}`,
  },
);
