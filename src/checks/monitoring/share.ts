import { defineCheck } from '../check.ts';

/** More decimals than a share ever has, and few enough for a number to hold them. */
const MAX_DIGITS = 12;

export const monitoringShare = defineCheck({
  id: 'monitoring/share',
  on: 'report',
  severity: 'error',
  message: {
    kk: '.input {$asked :number} .match $asked 0 {{Қанағаттанғандар үлесі ({$stated :percent}) жазылған, бірақ ешкім сұралмаған.}} * {{Қанағаттанғандар үлесі {$stated :percent} деп жазылған, ал сұралған {$asked} адамның ішінде қанағаттанғаны – {$satisfied}, яғни {$share :percent}.}}',
    ru: '.input {$asked :number} .match $asked 0 {{Указана доля удовлетворенных ({$stated :percent}), но никто не опрошен.}} * {{Указана доля удовлетворенных {$stated :percent}, а {$satisfied} из {$asked} – это {$share :percent}.}}',
    en: '.input {$asked :number} .match $asked 0 {{The share of the satisfied ({$stated :percent}) is stated, but nobody was asked.}} * {{The share of the satisfied is stated as {$stated :percent}, but {$satisfied} of {$asked} is {$share :percent}.}}',
  },
  help: {
    kk: 'Үлесті табу үшін қанағаттанғандар саны сұралғандар санына бөлініп, 100-ге көбейтіледі, содан кейін жазылған ондық таңбаға дейін дөңгелектеледі. Үлесті қайта есептеңіз немесе бос қалдырыңыз.',
    ru: 'Доля – это число удовлетворенных, деленное на число опрошенных и умноженное на 100; она округляется до того знака, до которого записана. Пересчитайте ее или оставьте пустой.',
    en: 'The share is the number of the satisfied divided by the number asked, times 100, rounded to as many decimals as it is written with. Work it out again or leave it blank.',
  },
  *run({ monitoring: { public: survey } }, at) {
    const { asked, satisfied, share } = survey ?? {};
    if (!survey || asked === undefined || satisfied === undefined || !share || satisfied > asked) return;
    const right = asked === 0 ? 0 : roundShare(satisfied, asked, Math.min(share.digits, MAX_DIGITS));
    const tolerance = 0.6 * 10 ** -Math.min(share.digits, MAX_DIGITS);
    if (asked > 0 && Math.abs(share.percent - right) < tolerance) return;
    yield {
      at: at(survey, 'share'),
      values: { stated: share.percent, share: right, satisfied, asked },
      related: [at(survey, 'satisfied'), at(survey, 'asked')],
    };
  },
});

/** The share in per cent, rounded half up; in whole numbers, because 12.345 has no exact binary form. */
function roundShare(part: number, whole: number, digits: number): number {
  const scaled = 200n * BigInt(part) * 10n ** BigInt(digits) + BigInt(whole);
  return Number(`${scaled / (2n * BigInt(whole))}e-${digits}`);
}
