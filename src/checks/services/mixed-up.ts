import { catalogueService } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { recogniseName } from '../recognition.ts';

export const servicesMixedUp = defineCheck({
  id: 'services/mixed-up',
  on: 'service',
  severity: 'error',
  message: {
    kk: '«{$id}» – «{$expected}» қызметінің коды, ал жазылған атау басқа қызметтікі: «{$found}».',
    ru: '«{$id}» – код услуги «{$expected}», а записано название другой услуги: «{$found}».',
    en: '“{$id}” is the id of the service “{$expected}”, but the name is that of another service: “{$found}”.',
  },
  help: {
    kk: 'Код пен атау бір қызметке тиесілі болуы керек, әйтпесе сандар басқа қызметке жазылады. Қайсысы дұрыс екенін анықтап, екіншісін түзетіңіз.',
    ru: 'Код и название должны относиться к одной услуге, иначе числа попадут к другой услуге. Определите, что верно, и исправьте остальное.',
    en: 'The id and the name must belong to one service, or the figures go to another. Find out which is right and correct the other.',
  },
  *run({ id, name }, at, { reference }) {
    const expected = catalogueService(reference, id);
    if (!expected || !name) return;
    for (const lang of ['kk', 'ru'] as const) {
      const written = name[lang];
      const found = written === undefined ? undefined : recogniseName(written, reference)?.service;
      if (!found || found === expected) continue;
      yield {
        at: at(name, lang),
        values: {
          id: expected.id,
          expected: { ...expected.short, en: expected.short.ru },
          found: { ...found.short, en: found.short.ru },
        },
      };
    }
  },
});
