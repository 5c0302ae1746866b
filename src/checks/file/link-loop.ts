import { readCheck } from '../read-check.ts';

export const fileLinkLoop = readCheck(
  'file/link-loop',
  'info',
  {
    kk: 'Бұл сілтеме тұйық шеңберге апарады: онсыз да оқылатын қалтаға сілтейді, сондықтан өткізіп жіберілді.',
    ru: 'Эта ссылка ведет по кругу – в папку, которая и так читается, – поэтому она пропущена.',
    en: 'This link goes round in a circle, to a folder that is read anyway, so it was skipped.',
  },
  {
    kk: 'Егер ол жерде файл болуы керек болса, сілтеменің орнына файлдың өзін қойыңыз. Әйтпесе ештеңе істеудің қажеті жоқ.',
    ru: 'Если на этом месте должен быть файл, положите вместо ссылки сам файл. Иначе делать ничего не нужно.',
    en: 'If a file should stand there, put the file itself in place of the link. Otherwise there is nothing to do.',
  },
);
