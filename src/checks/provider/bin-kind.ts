import { isBusinessNumber } from '../../model/business-number.ts';
import { defineCheck } from '../check.ts';

export const providerBinKind = defineCheck({
  id: 'provider/bin-kind',
  on: 'organisation',
  severity: 'warning',
  message: {
    kk: 'БСН мемлекеттік мекеменің нөміріне ұқсамайды: бесінші және алтыншы цифрлары 40 болуы керек, ал {$found} деп жазылған.',
    ru: 'БИН не похож на номер государственного учреждения: пятой и шестой цифрами должны быть 40, а указаны {$found}.',
    en: 'The BIN is not like that of a state institution: its fifth and sixth digits should be 40, but are {$found}.',
  },
  help: {
    kk: 'Бесінші цифр 4 – заңды тұлға, алтыншы цифр 0 – бас ұйым. Филиалдың БСН-і немесе адамның ЖСН-і жазылып кетпегенін тексеріңіз: ЖСН жариялауға болмайды.',
    ru: 'Пятая цифра 4 – юридическое лицо, шестая цифра 0 – головная организация. Проверьте, не указан ли БИН филиала или ИИН человека: ИИН публиковать нельзя.',
    en: 'The fifth digit 4 means a legal entity, the sixth digit 0 a head unit. Check that it is not the BIN of a branch or the IIN of a person: an IIN must not be published.',
  },
  *run(organisation, at) {
    const { bin } = organisation;
    // In a number with a slip any digit may be the wrong one.
    if (bin === undefined || !isBusinessNumber(bin) || bin.slice(4, 6) === '40') return;
    yield { at: at(organisation, 'bin'), values: { found: bin.slice(4, 6) } };
  },
});
