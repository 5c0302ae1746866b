// Columns: one (1, 21), few (2-4), many (0, 5-20), other (fractions, which govern the genitive singular).
const nouns = {
  service: ['услуга', 'услуги', 'услуг', 'услуги'],
  'state-service': [
    'государственная услуга',
    'государственные услуги',
    'государственных услуг',
    'государственной услуги',
  ],
  kind: ['вид', 'вида', 'видов', 'вида'],
  complaint: ['жалоба', 'жалобы', 'жалоб', 'жалобы'],
  request: ['обращение', 'обращения', 'обращений', 'обращения'],
  application: ['заявление', 'заявления', 'заявлений', 'заявления'],
  pupil: ['ученик', 'ученика', 'учеников', 'ученика'],
  learner: ['обучающийся', 'обучающихся', 'обучающихся', 'обучающегося'],
  school: ['школа', 'школы', 'школ', 'школы'],
  organisation: ['организация', 'организации', 'организаций', 'организации'],
  recipient: ['услугополучатель', 'услугополучателя', 'услугополучателей', 'услугополучателя'],
  day: ['день', 'дня', 'дней', 'дня'],
  'working-day': ['рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня'],
  year: ['год', 'года', 'лет', 'года'],
  percent: ['процент', 'процента', 'процентов', 'процента'],
  error: ['ошибка', 'ошибки', 'ошибок', 'ошибки'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений', 'предупреждения'],
  file: ['файл', 'файла', 'файлов', 'файла'],
  finding: ['замечание', 'замечания', 'замечаний', 'замечания'],
  violation: ['нарушение', 'нарушения', 'нарушений', 'нарушения'],
  event: ['мероприятие', 'мероприятия', 'мероприятий', 'мероприятия'],
  object: ['объект', 'объекта', 'объектов', 'объекта'],
  person: ['человек', 'человека', 'человек', 'человека'],
  recommendation: ['рекомендация', 'рекомендации', 'рекомендаций', 'рекомендации'],
} as const satisfies Record<string, readonly [string, string, string, string]>;

/** A noun whose Russian forms after numbers are known. */
export type RussianNoun = keyof typeof nouns;

/** The four classes Russian sorts numbers into; `other` is every number that is shown with decimals. */
export type RussianPlural = 'one' | 'few' | 'many' | 'other';

/** Every noun that russianNoun knows. */
export const russianNouns = Object.keys(nouns) as readonly RussianNoun[];

const columns: readonly RussianPlural[] = ['one', 'few', 'many', 'other'];

/** Gives the plural class of a number as it is shown: 1 is `one`, but 1,0 (`fractionDigits` 1) is `other`. */
export const russianPlural = (n: number, fractionDigits?: number): RussianPlural => {
  const whole = fractionDigits === 0 ? Math.round(Math.abs(n)) : Math.abs(n);
  if ((fractionDigits ?? 0) > 0 || !Number.isInteger(whole)) return 'other';
  const [units, hundreds] = [whole % 10, whole % 100];
  if (units === 1 && hundreds !== 11) return 'one';
  return units >= 2 && units <= 4 && (hundreds < 12 || hundreds > 14) ? 'few' : 'many';
};

/**
 * Gives the form of a noun after a number, without the number: `услуги` after 253; in the genitive (`из 253 услуг`)
 * one takes the singular and all the rest the plural.
 */
export const russianNoun = (
  n: number,
  noun: RussianNoun,
  fractionDigits?: number,
  grammaticalCase: 'nom' | 'gen' = 'nom',
): string => {
  const [one, few, many, singularGenitive] = nouns[noun];
  const plural = russianPlural(n, fractionDigits);
  if (grammaticalCase === 'nom') return [one, few, many, singularGenitive][columns.indexOf(plural)] ?? many;
  return plural === 'one' || plural === 'other' ? singularGenitive : many;
};
