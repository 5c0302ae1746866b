import { defineCheck } from '../check.ts';
import { senderFile } from '../senders.ts';

export const mergeOverlap = defineCheck({
  id: 'merge/overlap',
  on: 'merge',
  severity: 'error',
  message: {
    kk: 'БСН-і {$bin} ұйым осы файлда да, «{$file}» файлында да бар: екеуі де қосылса, ол екі рет саналар еді.',
    ru: 'Организация с БИН {$bin} есть и в этом файле, и в файле «{$file}»: вместе они учли бы ее дважды.',
    en: 'The organisation with the BIN {$bin} is both in this file and in “{$file}”: together they would count it twice.',
  },
  help: {
    kk: 'Мектептің өз есебі ол кірген жиынтық файлға жол береді, ал ұйым екі жиынтық файлда болса, екеуі де қосылмайды. Ұйымның есебі бір ғана жиынтық файлда болуы керек: мектеп өзі жіберген файлды алып тастаңыз немесе аудандардан қайсысы есептейтінін анықтаңыз.',
    ru: 'Собственный отчет школы уступает сводному файлу, в котором она есть, а если она есть в двух сводных файлах, в свод не входит ни один. Отчет организации должен быть только в одном сводном файле: уберите файл, который школа прислала сама, или выясните, какой из районов за нее отчитывается.',
    en: 'A school’s own report gives way to the consolidated file that it is in; of two consolidated files that have it, neither is summed. The report of an organisation belongs in one consolidated file only: take out the file that the school sent itself, or find out which district answers for it.',
  },
  *run({ merger, placeOf }) {
    for (const { bin, first, second } of merger.overlaps) {
      yield {
        at: placeOf(second.submission, second.key),
        values: { bin, file: senderFile(first.submission) },
        related: [placeOf(first.submission, first.key)],
      };
    }
  },
});
