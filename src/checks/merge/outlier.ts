import { figureLabel } from '../../model/figure-label.ts';
import type { Submission } from '../../model/submission.ts';
import { defineCheck } from '../check.ts';
import { findOutliers } from '../peers.ts';
import { senderName } from '../senders.ts';
import { serviceTotals } from '../service-totals.ts';

export const mergeOutlier = defineCheck({
  id: 'merge/outlier',
  on: 'merge',
  severity: 'warning',
  message: {
    kk: '{$name}: {$figure} – {$value}, ал көлемі осындай басқа ұйымдарда әдетте шамамен {$usual}.',
    ru: '{$name}: {$figure} – {$value}, а у других организаций такого же размера обычно около {$usual}.',
    en: '{$name}: {$figure} – {$value}, while others of the same size usually have about {$usual}.',
  },
  help: {
    kk: 'Артық нөл жазылмағанын, санның басқа жолдан алынбағанын тексеріңіз; сан дұрыс болса, ештеңе істеудің қажеті жоқ. Әдеттегі сан – барлық ұйым бойынша медиана (ортаңғы мән), ол осы ұйымның көлеміне қарай қайта есептелген; көлем ұйымның қалған қызметтері бойынша бағаланады. Баптаулар файлында өзгеше көрсетілмесе, әдеттегіден кемінде үш есе және кемінде 30-ға, әрі басқа ұйымдардағыдан әлдеқайда көп ауытқитын сандар көрсетіледі. Нөл мен 10-нан кіші сандар қаралмайды.',
    ru: 'Проверьте, нет ли лишнего нуля и не из другой ли строки взято число; если число верное, ничего делать не нужно. Обычное число – медиана (срединное значение) по всем организациям, пересчитанная на размер данной; размер оценивается по остальным ее услугам. Если в файле настроек не задано иное, показываются числа, которые отличаются от обычного не менее чем втрое и не менее чем на 30, причем намного сильнее, чем у других. Нули и числа меньше 10 не рассматриваются.',
    en: 'Check for a zero too many and for a number from another row; if the number is right, there is nothing to do. What is usual is the median of all for this service, scaled to the size of the organisation as its other services measure it. Unless the configuration says otherwise, it names numbers that differ from what is usual at least threefold and by at least 30, and far more than the numbers of others do. Zeros and numbers under 10 are left alone.',
  },
  options: [
    'comparison.base',
    'comparison.difference',
    'comparison.distance',
    'comparison.score',
    'comparison.spread',
    'comparison.peers',
  ],
  *run({ merger, placeOf }, _, { reference, options: { comparison } }) {
    // A district is a peer of districts, a school of schools.
    for (const kind of ['provider', 'consolidated'] as const) {
      const members = merger.members.filter(({ counted, submission }) => counted && submission?.kind === kind);
      const rows = members.map(({ submission }) => serviceTotals(submission as Submission));
      for (const { row, key, value, usual } of findOutliers(rows, comparison)) {
        const member = members[row];
        if (!member?.submission) continue;
        yield {
          at: placeOf(member.submission, key),
          values: { name: senderName(member), figure: figureLabel(key, reference), value, usual },
        };
      }
    }
  },
});
