import { readCheck } from '../read-check.ts';

export const configPattern = readCheck(
  'config/pattern',
  'error',
  {
    kk: '«{$pattern}» үлгісіне ешбір файл сәйкес келмейді.',
    ru: 'Под образец «{$pattern}» не подойдет ни один файл.',
    en: 'No file can match the pattern “{$pattern}”.',
  },
  {
    kk: 'Үлгі баптаулар файлы жатқан қалтадан басталады, қалталар / белгісімен бөлінеді: schools/aqjar.yaml, schools/**/*.xlsx. Оның басында диск атауы, / немесе .. болмайды, ішінде кері қиғаш сызық болмайды.',
    ru: 'Образец отсчитывается от папки, в которой лежит файл настроек, папки разделяются знаком /: schools/aqjar.yaml, schools/**/*.xlsx. Он не начинается с имени диска, с / или с .. и не содержит обратной косой черты.',
    en: 'A pattern goes from the folder of the configuration, its folders are parted by /: schools/aqjar.yaml, schools/**/*.xlsx. It does not begin with a drive, / or .., and has no backslash in it.',
  },
);
