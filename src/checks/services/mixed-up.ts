import { catalogueService } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { showService } from '../choices.ts';
import { recogniseName } from '../recognition.ts';

export const servicesMixedUp = defineCheck({
  id: 'services/mixed-up',
  on: 'service',
  severity: 'error',
  message: {
    kk: '«{$expected}» қызметі көрсетілген, ал жазылған атау басқа қызметтікі: «{$found}».',
    ru: 'Указана услуга «{$expected}», а записано название другой услуги: «{$found}».',
    en: 'The service is given as “{$expected}”, but the name is that of another service: “{$found}”.',
  },
  help: {
    kk: 'Тізімнен таңдалған қызмет пен жазылған атау бір қызметке тиесілі болуы керек, әйтпесе сандар басқа қызметке жазылады. Қайсысы дұрыс екенін анықтап, екіншісін түзетіңіз.',
    ru: 'Выбранная из списка услуга и написанное название должны относиться к одной услуге, иначе числа попадут к другой услуге. Определите, что верно, и исправьте остальное.',
    en: 'The service chosen from the list and the name written must be one service, or the figures go to another. Find out which is right and correct the other.',
  },
  *run({ id, name }, at, context) {
    const { reference } = context;
    const expected = catalogueService(reference, id);
    if (!expected || !name) return;
    for (const lang of ['kk', 'ru'] as const) {
      const written = name[lang];
      const found = written === undefined ? undefined : recogniseName(written, reference)?.service;
      if (!found || found === expected) continue;
      yield {
        at: at(name, lang),
        values: { expected: showService(expected, context), found: showService(found, context) },
      };
    }
  },
});
