import { defineCheck } from '../check.ts';

export const rosterDuplicate = defineCheck({
  id: 'roster/duplicate',
  on: 'roster',
  severity: 'error',
  message: {
    kk: 'БСН {$bin} тізімде екі рет тұр.',
    ru: 'БИН {$bin} стоит в списке дважды.',
    en: 'The BIN {$bin} stands on the roster twice.',
  },
  help: {
    kk: 'Ұйым екі рет саналып, екінші жол бойынша есеп тапсырмаған болып шығады. Артық жолды өшіріңіз немесе БСН-ді түзетіңіз.',
    ru: 'Организация будет учтена дважды, и по второй строке отчет окажется непредставленным. Удалите лишнюю строку или исправьте БИН.',
    en: 'The organisation would count twice, and by its second entry it would have sent nothing. Delete the entry or correct the BIN.',
  },
  *run({ providers }, at) {
    const first = new Map<string, object>();
    for (const entry of providers) {
      const { bin } = entry;
      if (bin === undefined) continue;
      const known = first.get(bin);
      if (known) yield { at: at(entry, 'bin'), values: { bin }, related: [at(known, 'bin')] };
      else first.set(bin, entry);
    }
  },
});
