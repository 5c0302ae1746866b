import { readCheck } from '../read-check.ts';

export const fileForeign = readCheck(
  'file/foreign',
  'info',
  {
    kk: 'Бұл – esep деректері емес, сондықтан файл тексерілмеді.',
    ru: 'Это не данные esep, поэтому файл не проверен.',
    en: 'This is no data of esep, so the file was not checked.',
  },
  {
    kk: 'Файл басқа бағдарламаға керек болса, оны esep.config.yaml ішіндегі exclude тізіміне енгізіңіз. Егер бұл есеп деректері болса, жоғарғы деңгейдегі өріс атауларын (provider, declared, services) тексеріңіз. Командада атауы тікелей көрсетілген файл әрқашан тексеріледі.',
    ru: 'Если файл нужен другой программе, внесите его в список exclude в esep.config.yaml. Если это данные отчета, проверьте имена полей верхнего уровня (provider, declared, services). Файл, прямо названный в команде, проверяется всегда.',
    en: 'If the file belongs to another program, add it to exclude in esep.config.yaml. If it holds the data of a report, check the names of the fields at its top (provider, declared, services). A file that the command names directly is always checked.',
  },
);
