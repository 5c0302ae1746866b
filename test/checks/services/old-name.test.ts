import { expect, test } from 'vitest';
import { servicesOldName } from '../../../src/checks/services/old-name.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('an older name, also without an id, in either language', () => {
  const [finding] = expectMarks(
    servicesOldName,
    `
    services:
      - id: duplicates
        name:
          kk: Білім туралы құжаттардың телнұсқаларын беру. # <- services/old-name
          ru: Выдача дубликатов документов об основном среднем, общем среднем образовании
      - name: # <- services/duplicate
          kk: БІЛІМ ТУРАЛЫ ҚҰЖАТТАРДЫҢ ТЕЛНҰСҚАЛАРЫН БЕРУ # <- services/old-name
          ru: Выдача дубликатов документов об образовании # <- services/old-name
    `,
  );
  expect(wordsOf(servicesOldName, finding, 'kk')).toContain(
    '«Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру»',
  );
});

test('current names, names of its own', () => {
  expectMarks(
    servicesOldName,
    `
    services:
      - { id: duplicates, name: { kk: Негізгі орта, ru: Спорт } }
      - { id: transfer, name: { ru: "Прием документов для перевода детей между организациями начального, основного среднего, общего среднего образования" } }
    `,
  );
});

test('a name that did not change with its Kazakh twin is current', () => {
  expectMarks(
    servicesOldName,
    `
    services:
      - id: home-tuition
        name:
          ru: Прием документов для организации индивидуального бесплатного обучения на дому детей, которые по состоянию здоровья в течение длительного времени не могут посещать организации начального, основного среднего, общего среднего образования
    `,
  );
});

test('the old name of another service is for services/mixed-up', () => {
  expectMarks(
    servicesOldName,
    `
    services:
      - id: transfer
        name:
          ru: Выдача дубликатов документов об образовании # <- services/mixed-up
    `,
  );
});
