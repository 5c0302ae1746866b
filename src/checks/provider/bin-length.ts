import { defineCheck } from '../check.ts';
import { restoreZeros } from '../lost-zeros.ts';

export const providerBinLength = defineCheck({
  id: 'provider/bin-length',
  on: 'organisation',
  severity: 'error',
  message: {
    kk: 'БСН 12 цифрдан тұрады, ал «{$found}» деп жазылған.',
    ru: 'БИН состоит из 12 цифр, а указано «{$found}».',
    en: 'A BIN has 12 digits, but “{$found}” is stated.',
  },
  help: {
    kk: 'Нөмірді бос орынсыз және сызықшасыз, тіркеу туралы анықтамадағыдай жазыңыз. Excel-де ұяшық пішімі «Мәтіндік» болуы керек.',
    ru: 'Запишите номер без пробелов и дефисов, как в справке о регистрации. В Excel формат ячейки должен быть «Текстовый».',
    en: 'Write the number without spaces and hyphens, as in the certificate of registration. In Excel the cell must be formatted as text.',
  },
  *run(organisation, at) {
    const { bin } = organisation;
    if (bin === undefined || /^\d{12}$/.test(bin) || restoreZeros(bin)) return;
    yield { at: at(organisation, 'bin'), values: { found: bin } };
  },
});
