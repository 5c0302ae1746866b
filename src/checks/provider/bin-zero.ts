import { defineCheck } from '../check.ts';
import { restoreZeros } from '../lost-zeros.ts';

export const providerBinZero = defineCheck({
  id: 'provider/bin-zero',
  on: 'organisation',
  severity: 'error',
  message: {
    kk: 'БСН-нің басындағы нөл жоғалған: «{$found}» емес, «{$right}» болуы керек.',
    ru: 'В начале БИН потерян ноль: вместо «{$found}» должно быть «{$right}».',
    en: 'The BIN has lost a zero at its beginning: “{$right}” became “{$found}”.',
  },
  help: {
    kk: 'Excel санның басындағы нөлдерді алып тастайды. Ұяшық пішімін «Мәтіндік» етіп, нөмірді қайта жазыңыз.',
    ru: 'Excel отбрасывает нули в начале числа. Задайте ячейке формат «Текстовый» и запишите номер заново.',
    en: 'Excel drops the zeros at the beginning of a number. Format the cell as text and write the number again.',
  },
  *run(organisation, at) {
    const { bin } = organisation;
    const right = bin === undefined ? undefined : restoreZeros(bin);
    if (bin !== undefined && right !== undefined) yield { at: at(organisation, 'bin'), values: { found: bin, right } };
  },
});
