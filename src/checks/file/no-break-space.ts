import { readCheck } from '../read-check.ts';

export const fileNoBreakSpace = readCheck(
  'file/no-break-space',
  'warning',
  {
    kk: '«{$key}» дегеннен кейін кәдімгі бос орынның орнына үзілмейтін бос орын тұр.',
    ru: 'После «{$key}» вместо обычного пробела стоит неразрывный.',
    en: 'After “{$key}” stands a no-break space instead of a plain one.',
  },
  {
    kk: 'Мұндай белгі мәтінді Word бағдарламасынан немесе сайттан көшіргенде пайда болады. Оны өшіріп, бос орынды пернетақтадан теріңіз.',
    ru: 'Такой знак появляется при копировании из Word или с сайта. Удалите его и наберите пробел на клавиатуре.',
    en: 'Such a sign comes with text copied from Word or a web page. Delete it and type a space.',
  },
);
