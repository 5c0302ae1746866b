import { addUp } from '../../model/services.ts';
import { defineCheck, type Words } from '../check.ts';
import { contradicts } from '../sums.ts';

const ANSWERS = ['satisfied', 'dissatisfied'] as const;
const answerNames: Readonly<Record<(typeof ANSWERS)[number], Words>> = {
  satisfied: { kk: 'қанағаттанғандар', ru: 'удовлетворены', en: 'satisfied' },
  dissatisfied: { kk: 'қанағаттанбағандар', ru: 'не удовлетворены', en: 'dissatisfied' },
};

export const monitoringAnswers = defineCheck({
  id: 'monitoring/answers',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Сұралғандар саны {$stated} деп жазылған, ал қанағаттанғандар мен қанағаттанбағандардың қосындысы – {$sum}.',
    ru: 'Опрошенных указано {$stated}, а удовлетворенных и неудовлетворенных вместе – {$sum}.',
    en: 'The number of people asked is stated as {$stated}, but the satisfied and the dissatisfied add up to {$sum}.',
  },
  help: {
    kk: 'Сұралғандардың әрқайсысы не қанағаттанған, не қанағаттанбаған болып есептеледі. Сауалнама қорытындысымен салыстырып, қате санды түзетіңіз.',
    ru: 'Каждый опрошенный считается либо удовлетворенным, либо неудовлетворенным. Сверьте с итогами опроса и исправьте неверное число.',
    en: 'Everyone asked counts either as satisfied or as dissatisfied. Compare with the results of the survey and correct the figure that is wrong.',
  },
  *run({ monitoring: { public: survey } }, at) {
    if (!survey) return;
    const { asked, satisfied = 0 } = survey;
    const sum = addUp(ANSWERS, (answer) => survey[answer]);
    // More satisfied than asked is a plainer thing to say: monitoring/satisfied.
    if (!contradicts(asked, sum) || satisfied > asked) return;
    yield {
      at: at(survey, 'asked'),
      values: { stated: asked, sum: sum.value },
      terms: sum.terms.map(({ of, value }) => ({ label: answerNames[of], value, at: at(survey, of) })),
    };
  },
});
