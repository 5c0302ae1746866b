import { defineCheck } from '../check.ts';

export const mergeTurnout = defineCheck({
  id: 'merge/turnout',
  on: 'merge',
  severity: 'error',
  message: {
    kk: 'Жиынтық файлда {$reported} ұйымның есебі саналған, ал күтілгені – {$expected}: толықтық 100 %-дан аспауы керек.',
    ru: 'В сводном файле учтено отчетов: {$reported}, а ожидалось {$expected}: полнота не может превышать 100 %.',
    en: 'The consolidated file counts {$reported} reports, but {$expected} were expected: completeness cannot exceed 100 %.',
  },
  help: {
    kk: 'Ауданға артық ұйым қосылып кеткен немесе тізім ескірген. Аудандағы ұйымдар санын мектептер тізімімен салыстырыңыз.',
    ru: 'В район попали лишние организации, или список устарел. Сверьте число организаций района со списком школ.',
    en: 'The district has organisations that are not its own, or the roster is out of date. Compare the number of organisations with the roster.',
  },
  *run({ merger, placeOf }, at) {
    for (const { entry, submission } of merger.members) {
      const { turnout } = submission ?? {};
      const expected = entry?.expected ?? turnout?.expected;
      if (!submission || !turnout || expected === undefined || turnout.reported <= expected) continue;
      yield {
        at: placeOf(submission, 'turnout'),
        values: { reported: turnout.reported, expected },
        ...(entry?.expected !== undefined && { related: [at(entry, 'expected')] }),
      };
    }
  },
});
