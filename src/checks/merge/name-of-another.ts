import { namesOf } from '../../model/identity.ts';
import { defineCheck } from '../check.ts';
import { senderName } from '../senders.ts';

export const mergeNameOfAnother = defineCheck({
  id: 'merge/name-of-another',
  on: 'merge',
  severity: 'error',
  message: {
    kk: 'Есепте {$name} деп жазылған, ал БСН {$bin} тізімде {$listed} ұйымына тиесілі. Есеп БСН бойынша соңғысының есебі болып саналды.',
    ru: 'В отчете указано: {$name}, а БИН {$bin} в списке принадлежит другой организации: {$listed}. Отчет учтен по БИН как отчет этой другой.',
    en: 'The report is in the name of {$name}, but its BIN {$bin} belongs on the roster to {$listed}. By the BIN it was counted as the report of the latter.',
  },
  help: {
    kk: 'Нысан көрші мектептің файлынан көшірілген болуы мүмкін. Есеп кімдікі екенін анықтап, БСН-ді немесе атауды түзетіңіз.',
    ru: 'Возможно, форма скопирована у соседней школы. Выясните, чей это отчет, и исправьте БИН или наименование.',
    en: 'The form may have been copied from a neighbouring school. Find out whose report it is, and correct the BIN or the name.',
  },
  *run({ merger, placeOf }, at) {
    const { roster } = merger.settings;
    const owners = new Map((roster?.providers ?? []).flatMap((entry) => namesOf(entry).map((name) => [name, entry])));
    for (const { entry, submission } of merger.members) {
      if (!entry || !submission || entry.bin === undefined || entry.bin !== submission.bin) continue;
      const own = namesOf(submission);
      const listed = new Set(namesOf(entry));
      const isOther = (name: string) => (owners.get(name) ?? entry) !== entry;
      if (own.length === 0 || own.some((name) => listed.has(name)) || !own.some(isOther)) continue;
      yield {
        at: placeOf(submission, 'name'),
        values: { name: senderName({ submission }), bin: entry.bin, listed: senderName({ entry }) },
        related: [at(entry)],
      };
    }
  },
});
