import { defineCheck } from '../check.ts';

export const rosterUnidentified = defineCheck({
  id: 'roster/unidentified',
  on: 'roster',
  severity: 'error',
  message: {
    kk: 'Тізімнің бұл жолында ұйымның БСН-і де, атауы да жоқ: есепті онымен сәйкестендіру мүмкін емес.',
    ru: 'В этой строке списка нет ни БИН, ни наименования: сопоставить с ней отчет нельзя.',
    en: 'This entry of the roster has neither a BIN nor a name: no report can be matched with it.',
  },
  help: {
    kk: 'Ұйымның БСН-ін немесе атауын жазыңыз, ал жол артық болса, оны өшіріңіз.',
    ru: 'Укажите БИН или наименование организации либо удалите лишнюю строку.',
    en: 'Write the BIN or the name of the organisation, or delete the entry.',
  },
  *run({ providers }, at) {
    for (const entry of providers) {
      const { bin, name: { kk, ru } = {} } = entry;
      if ([bin, kk, ru].every((text) => text === undefined || text.trim() === '')) yield { at: at(entry) };
    }
  },
});
