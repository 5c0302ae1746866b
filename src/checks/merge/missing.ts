import { defineCheck } from '../check.ts';
import { senderName } from '../senders.ts';

export const mergeMissing = defineCheck({
  id: 'merge/missing',
  on: 'merge',
  severity: 'warning',
  message: {
    kk: 'Есеп түскен жоқ: {$name}.',
    ru: 'Отчет не получен: {$name}.',
    en: 'No report was received: {$name}.',
  },
  help: {
    kk: 'Ұйымнан есепті сұратыңыз. Есеп жіберілген болса, файлдағы БСН мен атауды тізіммен салыстырыңыз; ұйым енді есеп тапсырмайтын болса, оны тізімнен алып тастаңыз. Түспеген есептің сандары нөл деп саналмайды.',
    ru: 'Запросите отчет у организации. Если он был прислан, сверьте БИН и наименование в файле со списком; если организация больше не отчитывается, уберите ее из списка. Неполученный отчет не считается нулевым.',
    en: 'Ask the organisation for its report. If it was sent, compare the BIN and the name in the file with the roster; if the organisation no longer reports, take it off the roster. What is missing does not count as zero.',
  },
  *run({ merger }, at) {
    for (const member of merger.members) {
      const { entry, status } = member;
      if (entry && status === 'missing') yield { at: at(entry), values: { name: senderName(member) } };
    }
  },
});
