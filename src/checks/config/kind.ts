import { readCheck } from '../read-check.ts';

export const configKind = readCheck(
  'config/kind',
  'error',
  {
    kk: 'Бұл – баптаулар файлы емес: баптаулар YAML пішіміндегі мәтін түрінде жазылады.',
    ru: 'Это не файл настроек: настройки пишутся текстом в формате YAML.',
    en: 'This is not a configuration file: the configuration is written as YAML text.',
  },
  {
    kk: 'Баптауларды мәтіндік редакторда жазып, esep.config.yaml деген атпен сақтаңыз; өрістері docs/configuration.md бетінде сипатталған. Деректер файлының атауы --config параметріне емес, команданың өзіне жазылады.',
    ru: 'Напишите настройки в текстовом редакторе и сохраните их под именем esep.config.yaml; поля описаны в docs/configuration.md. Файл с данными указывается самой команде, а не параметру --config.',
    en: 'Write the configuration in a text editor and save it as esep.config.yaml; its fields are described in docs/configuration.md. A data file is given to the command itself, not to --config.',
  },
);
