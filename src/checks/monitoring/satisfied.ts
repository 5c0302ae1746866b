import { defineCheck } from '../check.ts';

export const monitoringSatisfied = defineCheck({
  id: 'monitoring/satisfied',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Қанағаттанғандар саны ({$satisfied}) сұралғандар санынан ({$asked}) көп.',
    ru: 'Удовлетворенных ({$satisfied}) больше, чем опрошенных ({$asked}).',
    en: 'There are more satisfied people ({$satisfied}) than people asked ({$asked}).',
  },
  help: {
    kk: 'Қанағаттанғандар – сұралғандардың бір бөлігі, сондықтан олардан көп бола алмайды. Сауалнама қорытындысымен салыстырыңыз.',
    ru: 'Удовлетворенные – часть опрошенных, их не может быть больше. Сверьте с итогами опроса.',
    en: 'The satisfied are part of those asked and cannot be more. Compare with the results of the survey.',
  },
  *run({ monitoring }, at) {
    const { asked, satisfied } = monitoring.public ?? {};
    if (!monitoring.public || asked === undefined || satisfied === undefined || satisfied <= asked) return;
    yield {
      at: at(monitoring.public, 'satisfied'),
      values: { asked, satisfied },
      related: [at(monitoring.public, 'asked')],
    };
  },
});
