import { defineCheck } from '../check.ts';
import { toMegabytes } from '../megabytes.ts';

export const fileZipBomb = defineCheck({
  id: 'file/zip-bomb',
  on: 'source',
  severity: 'error',
  message: {
    kk: 'Файл ашылғанда {$limit} МБ-тан асып кетеді, сондықтан оқылмады.',
    ru: 'В распакованном виде файл занимает больше {$limit} МБ, поэтому он не прочитан.',
    en: 'Unpacked, the file takes more than {$limit} MB, so it was not read.',
  },
  help: {
    kk: 'Мұндай файл бүлінген немесе зиянды болуы мүмкін. Оны кім жібергенін анықтап, деректерді жаңа нысанға көшіріңіз.',
    ru: 'Такой файл может быть поврежденным или вредоносным. Уточните, кто его прислал, и перенесите сведения в новую форму.',
    en: 'Such a file may be damaged or harmful. Find out who sent it, and copy the figures into a new form.',
  },
  *run({ errors }) {
    for (const { check, values, ...problem } of errors) {
      if (check === 'file/zip-bomb') yield { ...problem, values: { limit: toMegabytes(values?.limit) } };
    }
  },
});
