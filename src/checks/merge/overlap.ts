import { memberKey } from '../../model/figure-path.ts';
import type { Submission } from '../../model/submission.ts';
import { defineCheck } from '../check.ts';
import { senderFile } from '../senders.ts';

export const mergeOverlap = defineCheck({
  id: 'merge/overlap',
  on: 'merge',
  severity: 'error',
  message: {
    kk: 'БСН-і {$bin} ұйым екі рет саналды: осы файлда және «{$file}» файлында.',
    ru: 'Организация с БИН {$bin} учтена дважды: в этом файле и в файле «{$file}».',
    en: 'The organisation with the BIN {$bin} counts twice: in this file and in “{$file}”.',
  },
  help: {
    kk: 'Ұйымның деректері жиынтықта екі рет тұр. Оның есебі бір ғана жиынтық файлда болуы керек: мектеп өзі жіберген файлды алып тастаңыз немесе аудандардан қайсысы есептейтінін анықтаңыз.',
    ru: 'Данные организации вошли в свод дважды. Ее отчет должен быть только в одном сводном файле: уберите файл, который школа прислала сама, или выясните, какой из районов за нее отчитывается.',
    en: 'The figures of the organisation are in the sums twice. Its report belongs in one consolidated file only: take out the file that the school sent itself, or find out which district answers for it.',
  },
  *run({ merger, placeOf }) {
    const seen = new Map<string, { readonly submission: Submission; readonly key: string }>();
    for (const { submission, counted } of merger.members) {
      if (!submission || !counted) continue;
      const { bin, leaves = [] } = submission;
      const own = bin === undefined ? [] : [{ bin, key: 'bin' }];
      for (const leaf of [...own, ...leaves.map((each) => ({ bin: each, key: memberKey(each) }))]) {
        const known = seen.get(leaf.bin);
        if (!known) seen.set(leaf.bin, { submission, key: leaf.key });
        // Within one file it is that file's own matter.
        else if (known.submission !== submission) {
          yield {
            at: placeOf(submission, leaf.key),
            values: { bin: leaf.bin, file: senderFile(known.submission) },
            related: [placeOf(known.submission, known.key)],
          };
        }
      }
    }
  },
});
