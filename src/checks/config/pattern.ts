import { readCheck } from '../read-check.ts';

export const configPattern = readCheck(
  'config/pattern',
  'error',
  {
    kk: 'Файл жолының «{$pattern}» үлгісіне ешбір файл сәйкес келе алмайды.',
    ru: 'Образцу «{$pattern}» не может соответствовать ни один файл.',
    en: 'No file can match the pattern “{$pattern}”.',
  },
  {
    kk: 'Үлгі баптаулар файлы жатқан қалтадан басталады, қалталар / белгісімен бөлінеді: schools/aqjar.yaml, schools/**/*.xlsx. Оның басында диск атауы, / немесе .. болмайды, ішінде кері қиғаш сызық болмайды.',
    ru: 'Образец отсчитывается от папки, в которой лежит файл настроек, а папки разделяются знаком /: schools/aqjar.yaml, schools/**/*.xlsx. Он не начинается с имени диска, с / или с .. и не содержит обратной косой черты.',
    en: 'A pattern starts from the folder of the configuration file, with / between folders: schools/aqjar.yaml, schools/**/*.xlsx. It does not begin with a drive, / or .., and has no backslash in it.',
  },
);
