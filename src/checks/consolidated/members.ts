import { defineCheck } from '../check.ts';

export const consolidatedMembers = defineCheck({
  id: 'consolidated/members',
  on: 'consolidated',
  severity: 'error',
  message: {
    kk: 'Жиынтық файлда бірде-бір ұйым жоқ.',
    ru: 'В сводном файле нет ни одной организации.',
    en: 'The consolidated file has no members.',
  },
  help: {
    kk: 'Жиынтық сандарды тексеру үшін олардың қандай есептерден құралғанын білу керек. Файлды «esep merge» командасымен қайта жасаңыз.',
    ru: 'Чтобы проверить сводные числа, нужно знать, из каких отчетов они сложены. Составьте файл заново командой «esep merge».',
    en: 'Sums cannot be checked without the reports that they are made of. Make the file anew with “esep merge”.',
  },
  *run(consolidated, at) {
    if (consolidated.members.length === 0) yield { at: at(consolidated, 'members') };
  },
});
