import { defineCheck } from '../check.ts';

export const fileDraft = defineCheck({
  id: 'file/draft',
  on: 'source',
  severity: 'warning',
  message: {
    kk: 'Бұл – есептің жобасы: ол «ЖОБА» белгісімен жасалған.',
    ru: 'Это черновик отчета: он сформирован с пометкой «ПРОЕКТ».',
    en: 'This is a draft of a report: it was built with «ЖОБА / ПРОЕКТ» across its pages.',
  },
  help: {
    kk: 'Жобадағы деректер түпкілікті болмауы мүмкін. Жіберушіден дайын есепті сұраңыз. Бұл өз есебіңіз болса, оны жоба белгісінсіз қайта жасаңыз: esep build деректер.xlsx',
    ru: 'Данные черновика могут быть не окончательными. Запросите у отправителя готовый отчет. Если отчет ваш, сформируйте его заново без этой пометки: esep build данные.xlsx',
    en: 'The data of a draft may not be final. Ask the sender for the finished report. If it is your own, build it again without that mark: esep build data.xlsx',
  },
  *run({ file, carried }) {
    if (carried?.settings.draft === 'yes') yield { at: { file } };
  },
});
