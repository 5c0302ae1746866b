import { defineCheck } from '../check.ts';
import { senderName } from '../senders.ts';

export const mergeMatchedByName = defineCheck({
  id: 'merge/matched-by-name',
  on: 'merge',
  severity: 'warning',
  message: {
    kk: 'Ұйым тізіммен атауы бойынша сәйкестендірілді: есепте БСН {$bin}, тізімде {$listed} – {$name}.',
    ru: 'Организация сопоставлена со списком по наименованию: в отчете БИН {$bin}, в списке {$listed} – {$name}.',
    en: 'The organisation was matched with the roster by its name: the report has the BIN {$bin}, the roster {$listed} – {$name}.',
  },
  help: {
    kk: 'Есеп тізімдегі осы ұйымның есебі ретінде саналды. БСН-ді тіркеу туралы анықтамамен салыстырып, қате тұрған жерінде түзетіңіз.',
    ru: 'Отчет учтен как отчет этой организации из списка. Сверьте БИН со справкой о регистрации и исправьте там, где он неверен.',
    en: 'The report counts as that of this organisation of the roster. Compare the BIN with the certificate of registration and correct it where it is wrong.',
  },
  *run({ merger, placeOf }, at) {
    for (const { entry, submission } of merger.members) {
      if (entry?.bin === undefined || submission?.bin === undefined || entry.bin === submission.bin) continue;
      yield {
        at: placeOf(submission, 'bin'),
        values: { name: senderName({ entry }), bin: submission.bin, listed: entry.bin },
        related: [at(entry, 'bin')],
      };
    }
  },
});
