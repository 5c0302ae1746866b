import { readCheck } from '../read-check.ts';

export const configMissing = readCheck(
  'config/missing',
  'error',
  {
    kk: `.input {$field :string} .match $field
reason {{Ескерту не себепті есептелмейтіні («reason») көрсетілмеген.}}
check {{Қай тексеру туралы айтылғаны («check») көрсетілмеген.}}
files {{Қай файлдар туралы айтылғаны («files») көрсетілмеген.}}
* {{«{$field}» үшін мән көрсетілмеген.}}`,
    ru: `.input {$field :string} .match $field
reason {{Не указано, почему замечание не считается («reason»).}}
check {{Не указано, о какой проверке идет речь («check»).}}
files {{Не указано, о каких файлах идет речь («files»).}}
* {{Для «{$field}» не указано значение.}}`,
    en: `.input {$field :string} .match $field
reason {{It is not said why the finding does not count (“reason”).}}
check {{It is not said which check is meant (“check”).}}
files {{It is not said which files are meant (“files”).}}
* {{No value is stated for “{$field}”.}}`,
  },
  {
    kk: 'Бұл мәнсіз жазба күшіне енбейді. Оны толтырыңыз немесе жазбаны өшіріңіз. Ескертудің неге есептелмейтінін кейін келген адам түсінетіндей етіп жазыңыз.',
    ru: 'Без этого значения запись не действует. Впишите его или удалите запись. Причину пишите так, чтобы ее понял тот, кто придет после вас.',
    en: 'The entry has no effect without this value. Fill it in or delete the entry. Give a reason that whoever comes after you will understand.',
  },
);
