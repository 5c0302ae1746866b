import { defineCheck } from '../check.ts';

export const rosterEmpty = defineCheck({
  id: 'roster/empty',
  on: 'roster',
  severity: 'error',
  message: {
    kk: 'Тізімде бірде-бір ұйым жоқ.',
    ru: 'В списке нет ни одной организации.',
    en: 'The roster names no organisation.',
  },
  help: {
    kk: 'Тізімге есебі күтілетін ұйымдарды жазыңыз: БСН мен атауын, бір жолға бір ұйым. Excel кестесінде бағандардың үстінде «БСН» және «Атауы» деген тақырыптар тұруы керек.',
    ru: 'Внесите в список организации, от которых ожидается отчет: БИН и наименование, одна строка – одна организация. В таблице Excel над столбцами должны стоять заголовки «БИН» и «Наименование».',
    en: 'List the organisations of which a report is expected: the BIN and the name, one a row. In Excel the columns need the headers “БИН” and “Наименование”.',
  },
  *run(roster, at) {
    if (roster.providers.length === 0) yield { at: at(roster, 'providers') };
  },
});
