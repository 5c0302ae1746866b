import { defineCheck } from '../check.ts';
import { senderFile, senderPlace } from '../senders.ts';

export const mergeDuplicate = defineCheck({
  id: 'merge/duplicate',
  on: 'merge',
  severity: 'warning',
  message: {
    kk: 'Бұл есеп екі рет жіберілген: «{$file}» файлында да дәл осы деректер тұр. Олар бір рет саналды.',
    ru: 'Этот отчет прислан дважды: в файле «{$file}» те же самые данные. Они учтены один раз.',
    en: 'This report was sent twice: the file “{$file}” holds the same data. They were counted once.',
  },
  help: {
    kk: 'Жиынтыққа бұл әсер етпейді. Артық файлды қалтадан алып тастаса болады.',
    ru: 'На свод это не влияет. Лишний файл можно убрать из папки.',
    en: 'It makes no difference to the sums. One of the files may be taken out of the folder.',
  },
  *run({ merger, placeOf }) {
    for (const { submission, status, twin } of merger.members) {
      if (!submission || status !== 'duplicate' || !twin?.same) continue;
      yield {
        at: senderPlace(submission, placeOf),
        values: { file: senderFile(twin.submission) },
        related: [senderPlace(twin.submission, placeOf)],
      };
    }
  },
});
