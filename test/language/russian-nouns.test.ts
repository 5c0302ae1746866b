import { expect, test } from 'vitest';
import { russianNoun, russianNouns, russianPlural } from '../../src/language/russian-nouns.ts';

const one = [1, 21, 101, 291];
const few = [2, 22, 253];
const many = [0, 5, 11, 14, 25, 100, 111, 266];
const other = [1.5];

const table = [
  ['service', 'услуга', 'услуги', 'услуг', 'услуги'],
  [
    'state-service',
    'государственная услуга',
    'государственные услуги',
    'государственных услуг',
    'государственной услуги',
  ],
  ['kind', 'вид', 'вида', 'видов', 'вида'],
  ['complaint', 'жалоба', 'жалобы', 'жалоб', 'жалобы'],
  ['request', 'обращение', 'обращения', 'обращений', 'обращения'],
  ['application', 'заявление', 'заявления', 'заявлений', 'заявления'],
  ['pupil', 'ученик', 'ученика', 'учеников', 'ученика'],
  ['learner', 'обучающийся', 'обучающихся', 'обучающихся', 'обучающегося'],
  ['school', 'школа', 'школы', 'школ', 'школы'],
  ['organisation', 'организация', 'организации', 'организаций', 'организации'],
  ['recipient', 'услугополучатель', 'услугополучателя', 'услугополучателей', 'услугополучателя'],
  ['day', 'день', 'дня', 'дней', 'дня'],
  ['working-day', 'рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня'],
  ['year', 'год', 'года', 'лет', 'года'],
  ['percent', 'процент', 'процента', 'процентов', 'процента'],
  ['error', 'ошибка', 'ошибки', 'ошибок', 'ошибки'],
  ['warning', 'предупреждение', 'предупреждения', 'предупреждений', 'предупреждения'],
  ['file', 'файл', 'файла', 'файлов', 'файла'],
  ['finding', 'замечание', 'замечания', 'замечаний', 'замечания'],
  ['violation', 'нарушение', 'нарушения', 'нарушений', 'нарушения'],
  ['event', 'мероприятие', 'мероприятия', 'мероприятий', 'мероприятия'],
  ['object', 'объект', 'объекта', 'объектов', 'объекта'],
  ['person', 'человек', 'человека', 'человек', 'человека'],
  ['recommendation', 'рекомендация', 'рекомендации', 'рекомендаций', 'рекомендации'],
] as const;

test('the table holds every noun', () => {
  expect(table.map(([noun]) => noun)).toEqual(russianNouns);
});

test.each(table)('%s: 1 %s, 2 %s, 5 %s, 1,5 %s', (noun, ...forms) => {
  [one, few, many, other].forEach((numbers, i) => {
    for (const n of numbers) expect(`${n} ${russianNoun(n, noun)}`).toBe(`${n} ${forms[i]}`);
  });
});

test.each([
  [1, undefined, 'one'],
  [1, 1, 'other'],
  [2, 1, 'other'],
  [1.5, undefined, 'other'],
  [1.0001, undefined, 'other'],
  [1.96, 0, 'few'],
  [-21, undefined, 'one'],
] as const)('%d shown with %s decimals is %s', (n, digits, plural) => {
  expect(russianPlural(n, digits)).toBe(plural);
});

test.each([
  [291, 'service', 'услуги'],
  [253, 'service', 'услуг'],
  [266, 'service', 'услуг'],
  [1.5, 'percent', 'процента'],
  [21, 'learner', 'обучающегося'],
  [22, 'working-day', 'рабочих дней'],
  [3, 'year', 'лет'],
] as const)('из %d %s: %s', (n, noun, form) => {
  expect(russianNoun(n, noun, undefined, 'gen')).toBe(form);
});
