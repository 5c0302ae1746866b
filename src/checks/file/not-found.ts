import { readCheck } from '../read-check.ts';

export const fileNotFound = readCheck(
  'file/not-found',
  'error',
  {
    kk: 'Файл табылмады.',
    ru: 'Файл не найден.',
    en: 'The file was not found.',
  },
  {
    kk: 'Файлдың атауы мен қалтасын тексеріңіз. Атауында бос орын болса, оны тырнақшаға алыңыз. Бұл сілтеме болса, оның қайда апаратынын қараңыз.',
    ru: 'Проверьте имя файла и папку, в которой он лежит. Имя с пробелами возьмите в кавычки. Если это ссылка, посмотрите, куда она ведет.',
    en: 'Check the name of the file and its folder. Put a name that has spaces in quotes. If it is a link, see where it leads.',
  },
);
