import { figureLabel } from '../../model/figure-label.ts';
import { defineCheck } from '../check.ts';
import { median, type Thresholds } from '../comparison.ts';
import { type Change, listChanges } from '../last-year.ts';
import { senderName } from '../senders.ts';

export const mergeJump = defineCheck({
  id: 'merge/jump',
  on: 'merge',
  severity: 'warning',
  message: {
    kk: '{$name}: {$figure} – {$now}, ал өткен есепте {$last} болған.',
    ru: '{$name}: {$figure} – {$now}, а в прошлом отчете было {$last}.',
    en: '{$name}: {$figure} – {$now}, but {$last} in the last report.',
  },
  help: {
    kk: 'Екі жылдың қайсысында қате кеткенін анықтаңыз; сан шынымен өзгерген болса, себебін есептің мәтінінде түсіндіріңіз. Баптаулар файлында өзгеше көрсетілмесе, кемінде екі есе және кемінде 30 қызметке өзгерген сандар көрсетіледі. Көрсеткіш барлық ұйымда өскен немесе кеміген болса, өзгеріс сол ортақ өзгеріспен салыстырылады.',
    ru: 'Выясните, в каком из двух годов ошибка; если число действительно изменилось, объясните причину в тексте отчета. Если в файле настроек не задано иное, указываются числа, которые изменились не менее чем вдвое и не менее чем на 30 услуг. Если показатель вырос или снизился у всех, изменение сравнивается с общим.',
    en: 'Find out which of the two years is wrong; if the change is real, give its reason in the text of the report. Unless the configuration says otherwise, it names numbers that changed at least twofold and by at least 30 services. Where a figure rose or fell everywhere, the change is compared with that.',
  },
  options: ['comparison.base', 'comparison.difference', 'comparison.jump'],
  *run({ merger, previous, placeOf }, _, { reference, options: { comparison } }) {
    if (!previous) return;
    const changes = listChanges(merger.members, previous, comparison);
    const common = commonRatios(changes, comparison);
    for (const { member, key, now, last, expected, ratio, place } of changes) {
      if (!member.submission || Math.abs(now - expected) < comparison.difference) continue;
      const own = Math.abs(ratio - (common.get(key) ?? 0));
      if (Math.min(Math.abs(ratio), own) < Math.log(comparison.jump)) continue;
      yield {
        at: placeOf(member.submission, key),
        values: { name: senderName(member), figure: figureLabel(key, reference), now, last },
        related: [place()],
      };
    }
  },
});

/** How each figure changed for most; with few to go by, not at all. */
function commonRatios(changes: readonly Change[], { peers }: Thresholds): ReadonlyMap<string, number> {
  const ratios = new Map<string, number[]>();
  for (const { key, ratio } of changes) {
    const known = ratios.get(key) ?? [];
    ratios.set(key, known);
    known.push(ratio);
  }
  return new Map([...ratios].map(([key, all]) => [key, all.length < peers ? 0 : median(all)]));
}
