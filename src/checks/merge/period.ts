import { defineCheck } from '../check.ts';

export const mergePeriod = defineCheck({
  id: 'merge/period',
  on: 'merge',
  severity: 'error',
  message: {
    kk: `.input {$found :string} .match $found
|| {{Есепті кезең көрсетілмеген, ал жиынтық есеп {$expected :period} бойынша жасалады. Есеп жиынтыққа кірмеді.}}
* {{Бұл – {$stated :period} бойынша есеп, ал жиынтық есеп {$expected :period} бойынша жасалады. Есеп жиынтыққа кірмеді.}}`,
    ru: `.input {$found :string} .match $found
|| {{Отчетный период не указан, а сводный отчет составляется {$expected :period form=attr}. В свод отчет не вошел.}}
* {{Это отчет {$stated :period form=attr}, а сводный отчет составляется {$expected :period form=attr}. В свод отчет не вошел.}}`,
    en: `.input {$found :string} .match $found
|| {{The report states no period, and the consolidated report is for {$expected :period}. It was not summed.}}
* {{This is a report for {$stated :period}, and the consolidated report is for {$expected :period}. It was not summed.}}`,
  },
  help: {
    kk: 'Бір жиынтық есепке бір кезеңнің деректері ғана кіреді: тізімдегі кезең, ал ол көрсетілмесе – есептердің көбіндегі кезең. Қате терілсе, түзетіңіз; былтырғы файл жіберілсе, жаңасын сұратыңыз.',
    ru: 'В один сводный отчет входят данные одного периода: того, что указан в списке школ, а если он не указан – того, что стоит в большинстве отчетов. Если это опечатка, исправьте ее; если прислан прошлогодний файл, запросите новый.',
    en: 'One consolidated report is about one period: that of the roster, or else that of most reports. If it is a slip, correct it; if last year’s file was sent, ask for the new one.',
  },
  *run({ merger: { members, period, settings }, placeOf }, at) {
    if (period === undefined) return;
    const { roster } = settings;
    for (const { submission, status } of members) {
      if (!submission || status !== 'wrong-period') continue;
      const found = submission.period ?? '';
      yield {
        at: placeOf(submission, 'period'),
        values: { found, stated: found === '' ? period : found, expected: period },
        ...(roster?.period && { related: [at(roster, 'period')] }),
      };
    }
  },
});
