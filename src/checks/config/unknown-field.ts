import { dataUnknownField } from '../data/unknown-field.ts';
import { readCheck } from '../read-check.ts';

export const configUnknownField = readCheck('config/unknown-field', 'error', dataUnknownField.message, {
  kk: 'Атауы қате өріс оқылмайды, сондықтан ондағы баптау қолданылмайды. Атауын түзетіңіз немесе артық өрісті өшіріңіз; өрістер docs/configuration.md бетінде сипатталған.',
  ru: 'Поле с неверным именем не читается, и эта настройка не действует. Исправьте имя или удалите лишнее поле; поля описаны в docs/configuration.md.',
  en: 'A field whose name is wrong is not read, and what it sets has no effect. Correct the name or delete the field; the fields are described in docs/configuration.md.',
});
