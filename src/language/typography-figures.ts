const enDash = '\u2013';

/** What is counted in a report: only before such a word are five figures surely a number, and no code or telephone. */
const counted = [
  ...['қызмет', 'көрсетілетін', 'оқушы', 'білім алушы', 'бала', 'адам', 'азамат', 'шағым', 'өтініш', 'құжат', 'рет'],
  ...['теңге', 'тг', '₸', 'дана', 'услуг', 'государственн', 'уч[её]ник', 'учащ', 'обучающ', 'человек', 'граждан'],
  ...[
    'жалоб',
    'обращени',
    'заявлени',
    'заявк',
    'документ',
    'справ',
    'дет(?:ей|и)',
    'раз',
    'тенге',
    'экземпляр',
    'шт',
    '%',
  ],
].join('|');
const large = new RegExp(
  String.raw`(?<![\p{L}\d.,/\\+№#-]|[\p{L}\d№+-][ \u00A0]*\(|№[ \u00A0]|\d[ \u00A0])[1-9]\d{4,8}(?=[ \u00A0](?:${counted}))`,
  'giu',
);

/** What a range of numbers is followed by. */
const spans = 'класс|лет|год|дн|день|час|минут|недел|месяц|раз|человек|уч[её]ник|учащ|процент|%|курс|групп|этаж|балл';
const range = new RegExp(
  String.raw`(?<![\p{L}\d.,/+№-]|№[ \u00A0]|\)[ \u00A0]?)(\d{1,3})-(\d{1,3})(?=[ \u00A0](?:${spans}))`,
  'giu',
);

const year = String.raw`(?:19|20)\d{2}`;
const before = String.raw`(?<![\d/.№-]|№[ \u00A0]|\d[ \u00A0])`;
const years = new RegExp(String.raw`${before}(${year})[-\u2013\u2014](${year})(?![\d/]|[.,-]\d)`, 'g');
const apart = new RegExp(
  String.raw`${before}(${year})[ \u00A0]+[-\u2013\u2014][ \u00A0]+(${year})(?=[ \u00A0]+(?:оқу|учебн|жыл|год|жж?\.|гг?\.))`,
  'giu',
);

/**
 * Sets the numbers of a text, whose figures stay as they are: groups of three from five digits on where it is surely a
 * number, two years as a period (`2021-2022` in Kazakh, `2021–2022` in Russian), Russian ranges with an en dash.
 */
export const setFigures = (text: string, lang: 'kk' | 'ru'): string => {
  if (!/\d[- \u00A0\u2013\u2014]|\d{5}/.test(text)) return text;
  const join = (dash: string) => (whole: string, from: string, to: string) =>
    Number(from) < Number(to) ? `${from}${dash}${to}` : whole;
  const periods = text.replace(apart, join('-')).replace(years, join(lang === 'kk' ? '-' : enDash));
  return (lang === 'ru' ? periods.replace(range, join(enDash)) : periods).replace(large, (number) =>
    number.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0'),
  );
};
