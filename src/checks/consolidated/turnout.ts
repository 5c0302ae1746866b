import { figureLabel } from '../../model/figure-label.ts';
import { pathOfFigure } from '../../model/figure-path.ts';
import { tallyTotals } from '../../model/totals.ts';
import { defineCheck } from '../check.ts';

export const consolidatedTurnout = defineCheck({
  id: 'consolidated/turnout',
  on: 'consolidated',
  severity: 'error',
  message: {
    kk: `.input {$fault :string} .match $fault
unstated {{Қанша ұйымның есебі саналғаны көрсетілмеген (turnout).}}
members {{Саналған есептер – {$stated}, ал тізбе бойынша – {$limit}.}}
received {{Саналған есептер – {$stated}, ал түскені – {$limit} ғана.}}
expected {{Түскен есептер – {$stated}, ал күтілгені – {$limit} ғана. Толықтық 100 %-дан аспауы керек.}}
* {{{$figure}: санды көрсеткен ұйымдар – {$stated}, ал саналған есептер – {$limit}.}}`,
    ru: `.input {$fault :string} .match $fault
unstated {{Не указано, сколько отчетов учтено (turnout).}}
members {{Учтено отчетов – {$stated}, а по перечню – {$limit}.}}
received {{Учтено отчетов – {$stated}, а получено – только {$limit}.}}
expected {{Получено отчетов – {$stated}, а ожидалось – только {$limit}. Полнота не может превышать 100 %.}}
* {{{$figure}: организаций, указавших число, – {$stated}, а отчетов учтено – {$limit}.}}`,
    en: `.input {$fault :string} .match $fault
unstated {{It is not stated how many reports were summed (turnout).}}
members {{The reports summed are stated as {$stated}, but by the list of members they are {$limit}.}}
received {{The reports summed are {$stated}, more than were received: {$limit}.}}
expected {{The reports received are {$stated}, more than were expected: {$limit}. Completeness cannot exceed 100 %.}}
* {{{$figure}: stated by {$stated} organisations, but {$limit} reports were summed.}}`,
  },
  help: {
    kk: 'Толықтық қанша ұйым есеп тапсырғанын көрсетеді; ол дұрыс болмаса, жиынтық сандарға сенуге болмайды. Файлды «esep merge» командасымен қайта жасаңыз.',
    ru: 'Полнота показывает, сколько организаций отчиталось; если она неверна, сводным числам нельзя доверять. Составьте файл заново командой «esep merge».',
    en: 'Completeness tells how many organisations have reported; where it is wrong the sums cannot be trusted. Make the file anew with “esep merge”.',
  },
  *run(consolidated, at, { source, reference }) {
    const { turnout, members } = consolidated;
    if (!turnout) {
      yield { at: at(consolidated, 'turnout'), values: { fault: 'unstated', stated: 0, limit: 0, figure: '' } };
      return;
    }
    const { expected, received, reported } = turnout;
    const problem = (field: string, fault: string, stated: number, limit: number) => ({
      at: at(turnout, field),
      values: { fault, stated, limit, figure: '' },
    });
    const counted = members.filter((member) => member.counted);
    const listed = counted.reduce((sum, member) => sum + (member.turnout?.reported ?? 1), 0);
    if (reported !== listed) yield problem('reported', 'members', reported, listed);
    if (reported > received) yield problem('reported', 'received', reported, received);
    if (expected !== undefined && received > expected) yield problem('received', 'expected', received, expected);
    for (const [key, { of }] of tallyTotals(consolidated)) {
      if (of <= reported) continue;
      yield {
        at: source.positionOf(pathOfFigure(source.data, key)),
        values: { fault: 'figure', stated: of, limit: reported, figure: figureLabel(key, reference) },
      };
    }
  },
});
