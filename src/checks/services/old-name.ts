import { defineCheck } from '../check.ts';
import { recogniseName } from '../recognition.ts';

export const servicesOldName = defineCheck({
  id: 'services/old-name',
  on: 'service',
  severity: 'warning',
  message: {
    kk: 'Бұл – қызметтің бұрынғы атауы. Қолданыстағы атауы: «{$current}».',
    ru: 'Это прежнее название услуги. Действующее название: «{$current}».',
    en: 'This is a former name of the service. Its current name is “{$current}”.',
  },
  help: {
    kk: 'Есепте қызмет қолданыстағы атауымен жазылады. Қызметті тізімнен таңдап, атауын бос қалдырсаңыз, дұрыс атауы каталогтан алынады.',
    ru: 'В отчете услуга называется так, как она называется сейчас. Если выбрать услугу из списка, а название оставить пустым, правильное название возьмется из каталога.',
    en: 'A report calls a service by its current name. Choose the service from the list and leave the name blank, and the right name is taken from the catalogue.',
  },
  *run({ id, name }, at, { reference }) {
    for (const lang of ['kk', 'ru'] as const) {
      const written = name?.[lang];
      const found = written === undefined ? undefined : recogniseName(written, reference);
      // The name of another service than the id's is worse than old: services/mixed-up says so.
      if (!name || !found || found.current || (id !== undefined && id !== found.service.id)) continue;
      yield { at: at(name, lang), values: { current: found.service.names[0]?.[lang] ?? found.service.short[lang] } };
    }
  },
});
