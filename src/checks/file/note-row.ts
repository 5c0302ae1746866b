import { readCheck } from '../read-check.ts';

export const fileNoteRow = readCheck(
  'file/note-row',
  'info',
  {
    kk: 'Кестенің астындағы жазба оқылмады: «{$text}».',
    ru: 'Запись под таблицей не прочитана: «{$text}».',
    en: 'A note under the table was not read: “{$text}”.',
  },
  {
    kk: 'Бұл жазба ескертпе деп саналады. Ол кестенің жолы болса, оны кестенің соңғы жолынан кейін бос жолсыз жазыңыз және сандарын толтырыңыз.',
    ru: 'Такая запись считается примечанием. Если это строка таблицы, поставьте ее сразу под последней строкой, без пропуска, и заполните ее числа.',
    en: 'It is taken for a remark. If it is a row of the table, put it right under the last one, with no blank row between, and fill in its figures.',
  },
);
