import { foldName } from '../../language/names.ts';
import type { Reference } from '../../model/reference.ts';
import type { Service } from '../../model/schema.ts';
import { serviceLabel } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { recogniseName, recogniseService } from '../recognition.ts';

export const servicesDuplicate = defineCheck({
  id: 'services/duplicate',
  on: 'report',
  severity: 'error',
  message: {
    kk: '«{$service}» қызметі тізбеде екі рет жазылған.',
    ru: 'Услуга «{$service}» записана в перечне дважды.',
    en: '“{$service}” is listed twice.',
  },
  help: {
    kk: 'Әр қызмет тізбеде бір рет тұрады. Артық жолды өшіріңіз; сандары әртүрлі болса, оларды бір жолға қосыңыз.',
    ru: 'Каждая услуга стоит в перечне один раз. Удалите лишнюю строку; если числа разные, сложите их в одной строке.',
    en: 'Each service is listed once. Remove the extra row; if the figures differ, add them up in one row.',
  },
  *run({ services }, at, { reference }) {
    const seen = new Map<string, Service>();
    for (const service of services) {
      const keys = keysOf(service, reference);
      const first = keys.map((key) => seen.get(key)).find((earlier) => earlier !== undefined);
      for (const key of keys) if (!seen.has(key)) seen.set(key, service);
      if (!first) continue;
      yield { at: at(service), values: { service: serviceLabel(service, reference) }, related: [at(first)] };
    }
  },
});

/** What makes two rows one service. The name of another service than the id's is for services/mixed-up to report. */
function keysOf(service: Service, reference: Reference): readonly string[] {
  const known = recogniseService(service, reference);
  const id = known?.id ?? service.id;
  const names = [service.name?.kk, service.name?.ru]
    .filter((name) => name !== undefined)
    .filter((name) => (recogniseName(name, reference)?.service ?? known) === known)
    .map((name) => `name ${foldName(name)}`);
  return id === undefined ? names : [`id ${id}`, ...names];
}
