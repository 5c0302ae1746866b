import { defineCheck } from '../check.ts';

export const mergeExpected = defineCheck({
  id: 'merge/expected',
  on: 'merge',
  severity: 'warning',
  message: {
    kk: 'Жиынтық файлда күтілген есептер саны {$found} деп жазылған, ал мектептер тізімінде – {$expected}. Тізімдегі сан алынды.',
    ru: 'В сводном файле ожидаемых отчетов {$found}, а по списку школ – {$expected}. Взято число из списка.',
    en: 'The consolidated file expects {$found} reports, but the roster {$expected}. The number of the roster was taken.',
  },
  help: {
    kk: 'Ұйымдар саны азайтылса, есеп тапсырмағандар көрінбей қалады. Ауданда қанша ұйым есеп беруі керек екенін анықтап, тізімді немесе жиынтық файлды түзетіңіз.',
    ru: 'Если число организаций занижено, не видно тех, кто не отчитался. Выясните, сколько организаций района должны отчитаться, и исправьте список или сводный файл.',
    en: 'With too low a number those who sent nothing go unseen. Find out how many organisations are to report and correct the roster or the consolidated file.',
  },
  *run({ merger, placeOf }, at) {
    for (const { entry, submission } of merger.members) {
      const found = submission?.turnout?.expected;
      const expected = entry?.expected;
      if (!submission || !entry || found === undefined || expected === undefined || found === expected) continue;
      yield {
        at: placeOf(submission, 'turnout'),
        values: { found, expected },
        related: [at(entry, 'expected')],
      };
    }
  },
});
