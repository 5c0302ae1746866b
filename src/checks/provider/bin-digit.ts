import { checkDigit, isBusinessNumber } from '../../model/business-number.ts';
import { defineCheck } from '../check.ts';

export const providerBinDigit = defineCheck({
  id: 'provider/bin-digit',
  on: 'organisation',
  severity: 'error',
  message: {
    kk: '.input {$right :string} .match $right || {{Мұндай БСН болмайды: алғашқы 11 цифры «{$start}» болатын нөмір берілмейді.}} * {{БСН-де қате бар: алғашқы 11 цифрдан кейін соңғы цифр {$right} болуы керек, ал {$last} деп жазылған.}}',
    ru: '.input {$right :string} .match $right || {{Такого БИН не бывает: номера, которые начинаются с «{$start}», не выдаются.}} * {{В БИН есть ошибка: после таких первых 11 цифр последней должна быть {$right}, а указана {$last}.}}',
    en: '.input {$right :string} .match $right || {{There is no such BIN: numbers that begin with “{$start}” are not issued.}} * {{The BIN has a mistake: after these first 11 digits the last one must be {$right}, but it is {$last}.}}',
  },
  help: {
    kk: 'Соңғы цифр алдыңғыларынан есептеледі және теру қатесін көрсетеді. Қате кез келген цифрда болуы мүмкін: нөмірді тіркеу туралы анықтамамен салыстырыңыз.',
    ru: 'Последняя цифра вычисляется из остальных и выдает опечатку. Ошибка может быть в любой цифре: сверьте номер со справкой о регистрации.',
    en: 'The last digit is computed from the others and gives a slip away. The mistake may be in any of the digits: compare with the certificate of registration.',
  },
  *run(organisation, at) {
    const { bin } = organisation;
    if (bin === undefined || !/^\d{12}$/.test(bin) || isBusinessNumber(bin)) return;
    const start = bin.slice(0, 11);
    yield {
      at: at(organisation, 'bin'),
      values: { start, last: bin.slice(11), right: String(checkDigit(start) ?? '') },
    };
  },
});
