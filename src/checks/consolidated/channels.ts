import { figureLabel } from '../../model/figure-label.ts';
import { CHANNEL_WORDS } from '../../model/figure-words.ts';
import { CHANNELS } from '../../model/reference.ts';
import { addUp } from '../../model/services.ts';
import { figureKey, itemKey } from '../../model/tally.ts';
import type { Totals } from '../../model/totals.ts';
import { defineCheck } from '../check.ts';

export const consolidatedChannels = defineCheck({
  id: 'consolidated/channels',
  on: 'consolidated',
  severity: 'error',
  message: {
    kk: '{$figure}: {$stated} деп жазылған, ал арналар бойынша қосынды – {$sum}.',
    ru: '{$figure}: указано {$stated}, а сумма по каналам – {$sum}.',
    en: '{$figure}: stated as {$stated}, but the channels add up to {$sum}.',
  },
  help: {
    kk: 'Жалпы сан үш арнаның қосындысына тең болуы керек; ол барлық ұйым төрт санның бәрін көрсеткен жерде ғана тексеріледі. Файл қолмен өзгертілген болса, оны «esep merge» командасымен қайта жасаңыз.',
    ru: 'Общее число должно быть равно сумме трех каналов; это проверяется там, где все четыре числа указала каждая организация. Если файл правили вручную, составьте его заново командой «esep merge».',
    en: 'The total must equal the sum of the three channels; this is checked where every organisation states all four. If the file was edited by hand, make it anew with “esep merge”.',
  },
  *run(consolidated, at, { reference }) {
    const counted = consolidated.members.filter((member) => member.counted);
    // What was summed in spite of its errors need not add up, and neither does the whole with it.
    const sound = counted.filter(({ status, turnout }) => status !== 'rejected' && !turnout?.statuses.rejected);
    const parts: readonly Part[] = [
      ...(sound.length === counted.length ? [{ totals: consolidated, reported: consolidated.turnout?.reported }] : []),
      ...sound.flatMap(({ figures, turnout }) =>
        figures ? [{ totals: figures, reported: turnout?.reported ?? 1 }] : [],
      ),
    ];
    for (const { totals, reported } of parts) {
      for (const { key, counts } of listCounts(totals)) {
        const { total } = counts;
        const sum = addUp(CHANNELS, (channel) => counts[channel]?.sum);
        // Where one left something out, the four figures may be of different organisations.
        const isWhole = [...CHANNELS, 'total' as const].every((name) => counts[name]?.of === reported);
        if (!total || !sum.complete || !isWhole || sum.value === total.sum) continue;
        yield {
          at: at(counts, 'total'),
          values: { figure: figureLabel(key, reference), stated: total.sum, sum: sum.value },
          terms: sum.terms.map(({ of, value }) => ({ label: CHANNEL_WORDS[of], value, at: at(counts, of) })),
        };
      }
    }
  },
});

type Counted = Pick<Totals, 'declared' | 'services'>;

/** Figures, and how many organisations they are of. */
interface Part {
  readonly totals: Counted;
  readonly reported: number | undefined;
}

/** The counts per channel: those declared, and those of each service. */
function listCounts({ declared, services }: Counted) {
  return [
    { key: figureKey('declared', 'total'), counts: declared },
    ...services.map((service) => ({
      key: figureKey('services', itemKey(service), 'counts', 'total'),
      counts: service.counts,
    })),
  ];
}
