import { defineCheck } from '../check.ts';

export const consolidatedRepeated = defineCheck({
  id: 'consolidated/repeated',
  on: 'consolidated',
  severity: 'error',
  message: {
    kk: 'БСН-і {$bin} ұйым жиынтықта екі рет саналды.',
    ru: 'Организация с БИН {$bin} учтена в своде дважды.',
    en: 'The organisation with the BIN {$bin} is counted twice.',
  },
  help: {
    kk: 'Бір ұйымның бір ғана есебі саналуы керек. Артық есепті алып тастап, файлды «esep merge» командасымен қайта жасаңыз.',
    ru: 'У каждой организации учитывается только один отчет. Уберите лишний отчет и составьте файл заново командой «esep merge».',
    en: 'One report of an organisation counts. Take the other one out and make the file anew with “esep merge”.',
  },
  *run({ members }, at) {
    const first = new Map<string, object>();
    for (const member of members) {
      const { bin, counted } = member;
      if (bin === undefined || !counted) continue;
      const known = first.get(bin);
      if (known) yield { at: at(member, 'bin'), values: { bin }, related: [at(known, 'bin')] };
      else first.set(bin, member);
    }
  },
});
