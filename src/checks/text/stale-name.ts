import { defineCheck } from '../check.ts';
import { findStaleNames } from '../stale-names.ts';

export const textStaleName = defineCheck({
  id: 'text/stale-name',
  on: 'text',
  severity: 'warning',
  message: {
    kk: '«{$found}» – бұрынғы атау: {$since :date form=ablative} бастап оның орнына «{$current}» қолданылады.',
    ru: '«{$found}» – прежнее название: с {$since :date form=genitive} вместо него используется «{$current}».',
    en: '“{$found}” is a former name: since {$since :date} “{$current}” is used instead.',
  },
  help: {
    kk: 'Есеп жасалған күнге дейін бұл атау өзгерген. Қазіргі атауын жазыңыз. Актінің деректемелерінде сол кездегі атау сақталады: күні мен нөмірін қоса жазыңыз.',
    ru: 'Ко дню отчета это название уже изменилось. Напишите нынешнее. В реквизитах акта прежнее название сохраняется: укажите его дату и номер.',
    en: 'The name had changed by the date of the report. Write the present one. The citation of an act keeps the former name: give its date and number.',
  },
  *run(text, at, context) {
    const seen = new Set<string>();
    for (const { text: found, renamed } of findStaleNames(text, context)) {
      if (seen.has(renamed.id)) continue;
      seen.add(renamed.id);
      const values = {
        found: found.replace(/[«»"„“”]/g, ''),
        since: renamed.since,
        current: renamed.current[text.lang],
      };
      yield { at: at(text.node, text.lang), values };
    }
  },
});
