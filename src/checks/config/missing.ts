import { readCheck } from '../read-check.ts';

export const configMissing = readCheck(
  'config/missing',
  'error',
  {
    kk: `.input {$field :string} .match $field
reason {{Ескертпенің неге ескерілмейтіні («reason») көрсетілмеген.}}
check {{Қай тексеру туралы айтылғаны («check») көрсетілмеген.}}
files {{Қай файлдар туралы айтылғаны («files») көрсетілмеген.}}
* {{«{$field}» үшін мән көрсетілмеген.}}`,
    ru: `.input {$field :string} .match $field
reason {{Не указано, почему замечание не учитывается («reason»).}}
check {{Не указано, о какой проверке идет речь («check»).}}
files {{Не указано, о каких файлах идет речь («files»).}}
* {{Для «{$field}» не указано значение.}}`,
    en: `.input {$field :string} .match $field
reason {{The entry does not say why the finding does not count (“reason”).}}
check {{The entry does not say which check is meant (“check”).}}
files {{The entry does not say which files are meant (“files”).}}
* {{No value is stated for “{$field}”.}}`,
  },
  {
    kk: 'Бұл мән болмаса, жазба қолданылмайды. Мәнді жазыңыз немесе жазбаны өшіріңіз. Себепті сізден кейін келген адам түсінетіндей етіп жазыңыз.',
    ru: 'Без этого значения запись не действует. Впишите его или удалите запись. Причину пишите так, чтобы ее понял тот, кто придет после вас.',
    en: 'The entry has no effect without this value. Fill it in or delete the entry. Write the reason so that whoever comes after you understands it.',
  },
);
