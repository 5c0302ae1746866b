import { distance } from 'fastest-levenshtein';
import { foldName } from '../../language/names.ts';
import type { CatalogueService, Reference } from '../../model/reference.ts';
import { defineCheck } from '../check.ts';
import { showService } from '../choices.ts';
import { namesOf, recogniseService } from '../recognition.ts';

/** The part of a name that may differ: official names of different services have long phrases in common. */
const TOLERANCE = 0.15;

export const servicesSimilar = defineCheck({
  id: 'services/similar',
  on: 'service',
  severity: 'info',
  message: {
    kk: 'Атау каталогтағы қызметтің атауына ұқсайды, бірақ басқаша жазылған: «{$current}». Қызметтер тізімінде бұл – «{$entry}».',
    ru: 'Название похоже на услугу из каталога, но записано иначе: «{$current}». В списке услуг это «{$entry}».',
    en: 'The name resembles that of a service of the catalogue but is written differently: “{$current}”. In the list of services it is “{$entry}”.',
  },
  help: {
    kk: 'Бұл сол қызмет болса, оны тізімнен таңдаңыз: атауы каталогтан алынады. Басқа қызмет болса, өзгертудің қажеті жоқ.',
    ru: 'Если это та же услуга, выберите ее из списка: название возьмется из каталога. Если услуга другая, ничего менять не нужно.',
    en: 'If it is the same service, choose it from the list: the name is then taken from the catalogue. If it is another service, leave it as it is.',
  },
  *run(service, at, context) {
    const { reference } = context;
    if (service.id !== undefined || recogniseService(service, reference) || !service.name) return;
    for (const lang of ['kk', 'ru'] as const) {
      const name = service.name[lang];
      const found = name === undefined ? undefined : resembling(name, reference);
      if (!found) continue;
      yield {
        at: at(service.name, lang),
        values: { entry: showService(found, context), current: found.names[0]?.[lang] ?? found.short[lang] },
      };
      return;
    }
  },
});

function resembling(name: string, reference: Reference): CatalogueService | undefined {
  const key = foldName(name);
  let [best, away]: [CatalogueService | undefined, number] = [undefined, key.length * TOLERANCE + 1];
  for (const [known, { service }] of namesOf(reference)) {
    // Names are at least as far apart as their lengths.
    if (Math.abs(known.length - key.length) >= away) continue;
    const found = distance(key, known);
    if (found < away) [best, away] = [service, found];
  }
  return away <= key.length * TOLERANCE ? best : undefined;
}
