import { expect, test } from 'vitest';
import { privacyApplicant } from '../../../src/checks/privacy/applicant.ts';
import { privacyIin } from '../../../src/checks/privacy/iin.ts';
import { privacyName } from '../../../src/checks/privacy/name.ts';
import { privacyPhone } from '../../../src/checks/privacy/phone.ts';
import { checkDigit } from '../../../src/model/business-number.ts';
import { expectMarks, wordsOf } from '../harness.ts';

/** A number of a person who cannot be: born on 31 December 2099. */
const iin = ['9912316000', '9912316001', '9912316002']
  .flatMap((stem) => [0, 1].map((digit) => `${stem}${digit}`))
  .flatMap((stem) => (checkDigit(stem) === undefined ? [] : [`${stem}${checkDigit(stem)}`]))[0];

test('an IIN is found and not repeated, a BIN and other numbers are not', () => {
  const [finding] = expectMarks(
    privacyIin,
    `
    provider: { bin: "211040000605" }
    texts:
      - kk: Өтініш берушінің ЖСН-ы ${iin}. # <- privacy/iin
        ru: Заявление принято.
      - kk: БСН 211040000605, корпорация 160440007161.
        ru: Код 123456789012, счет KZ${iin}, номер ${iin}7.
    `,
  );
  expect(wordsOf(privacyIin, finding, 'ru')).toBe(
    `В тексте есть индивидуальный идентификационный номер человека (ИИН): ********${iin?.slice(8)}.`,
  );
});

test('a phone that is not the organisation’s is found', () => {
  const findings = expectMarks(
    privacyPhone,
    `
    provider:
      phone: 8 (71431) 7-95-24, 8 (71431) 7-95-25
      hotline: 7-95-26
      address: { kk: "Рудный, тел. 5-55-77", ru: "Рудный, тел. 5-55-77" }
    texts:
      - kk: Байланыс +7 701 123 45 67. # <- privacy/phone
        ru: Звоните 87011234567. # <- privacy/phone
      - kk: Әкесінің телефоны 5-55-77. # <- privacy/phone
        ru: "Тел.: 555777" # <- privacy/phone
      - kk: Қабылдау бөлмесі +7 (71431) 7-95-24, 7-95-25, сенім телефоны 8-71431-7-95-26.
        ru: Приемная 8-714-317-95-24, контакт-центр 1414, 8-800-080-7777.
    `,
  );
  expect(findings.map(({ values }) => values?.phone)).toEqual(['+7 701 123 45 67', '87011234567', '5-55-77', '555777']);
});

test('dates, codes and counts are no phones', () => {
  expectMarks(
    privacyPhone,
    `
    texts:
      - kk: 2025-06-30, 31.01.2020, 12-10-22, № 052-2/е, 5-10-11-сыныптар, 3×4, 12 040 000 теңге, БСН 211040000605.
        ru: 2024–2025, 10–14 февраля, № 39/НҚ, V2000021772, 8 253 266 услуг, 1-4 классы, 98,5 %, счет 8-71-2025.
    `,
  );
});

test('a full name is found: a warning in a text, an error in the measures on a complaint', () => {
  const yaml = `
    provider:
      name: { kk: Иванов Иван Иванович атындағы мектеп, ru: Школа имени Иванова Ивана Ивановича }
      head: { name: { kk: Серікова Айгүл Маратқызы, ru: Серикова Айгуль Маратовна } }
    complaints:
      records:
        - measures:
            kk: Ахметов Болат Серікұлына кешірім айтылды. # <- privacy/applicant
            ru: Ахметову Болату Сериковичу принесены извинения. # <- privacy/applicant
        - measures:
            kk: Іс жүргізуші Т. Қ. Оспановаға ескерту жасалды. # <- privacy/applicant
            ru: Делопроизводителю сделано замечание.
    texts:
      - kk: Жауапты – Нұрланова Сәуле Қайратқызы. # <- privacy/name
        ru: Ответственная – Сауле Кайратовна Нурланова. # <- privacy/name
      - kk: Хабарласу – Нұрланова С. Қ. # <- privacy/name
        ru: Заместитель директора С.К. Нурланова. # <- privacy/name
      - kk: Директор Серікова А. М. қабылдайды.
        ru: Прием ведет директор Серикова Айгуль Маратовна.
  `;
  const names = expectMarks(privacyName, yaml).map(({ values }) => values?.name);
  expect(names).toEqual([
    'Нұрланова Сәуле Қайратқызы',
    'Сауле Кайратовна Нурланова',
    'Нұрланова С. Қ.',
    'С.К. Нурланова',
  ]);
  const applicants = expectMarks(privacyApplicant, yaml);
  expect(applicants.map(({ values }) => values?.name)).toEqual([
    'Ахметов Болат Серікұлына',
    'Ахметову Болату Сериковичу',
    'Т. Қ. Оспановаға',
  ]);
  expect(applicants[0]?.severity).toBe('error');
});

test('what is named after people, and people of history or office, are no personal data', () => {
  expectMarks(
    privacyName,
    `
    texts:
      - kk: Бейімбет Майлин атындағы мектеп, А.С. Пушкин атындағы кітапхана, Ахмет Байтұрсынұлы мұрасы.
        ru: Школа имени Бейимбета Майлина, библиотека имени А.С. Пушкина, улица И.П. Павлова.
      - kk: Мемлекет басшысы Қасым-Жомарт Кемелұлы Тоқаевтың Жолдауы, Қазақстан Республикасы Оқу-ағарту министрлігі.
        ru: Послание Президента Касым-Жомарта Кемелевича Токаева, Министерство Просвещения Республики Казахстан.
    `,
  );
});
