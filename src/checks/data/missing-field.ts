import type { Report } from '../../model/schema.ts';
import { isUnread, type Place } from '../absences.ts';
import { isBlank } from '../blank-report.ts';
import { defineCheck } from '../check.ts';
import { captionOf } from '../report-captions.ts';

export const dataMissingField = defineCheck({
  id: 'data/missing-field',
  on: 'report',
  severity: 'error',
  message: {
    kk: `.input {$key :string} .match $key
|| {{«{$field}» көрсетілмеген.}}
* {{«{$field}» көрсетілмеген ({$key}).}}`,
    ru: `.input {$key :string} .match $key
|| {{Не указано: «{$field}».}}
* {{Не указано: «{$field}» ({$key}).}}`,
    en: `.input {$key :string} .match $key
|| {{Not stated: “{$field}”.}}
* {{Not stated: “{$field}” ({$key}).}}`,
  },
  help: {
    kk: 'Бұл мәнсіз есеп толық болмайды. Оны толтырыңыз; сан нөлге тең болса, 0 немесе «жоқ» деп жазыңыз: бос орын нөл деп саналмайды.',
    ru: 'Без этого значения отчет не полон. Заполните его; если число равно нулю, напишите 0 или «нет»: пустое место нулем не считается.',
    en: 'The report is not complete without this value. Fill it in; where the number is zero, write 0 or «нет»: blank is not zero.',
  },
  *run(report, at, context) {
    if (isBlank(report)) return;
    for (const { places, path } of missingFields(report)) {
      if (isUnread(places, at, context)) continue;
      const [node, field] = places.at(-1) ?? [report];
      const key = context.source.format === 'yaml' ? path : '';
      yield { at: at(node, field), values: { field: captionOf(path), key } };
    }
  },
});

interface Missing {
  /** The field, and those around it, under any of which it may have been lost. */
  readonly places: readonly Place[];
  readonly path: string;
}

function* missingFields(report: Report): Generator<Missing> {
  const { provider, declared, complaints } = report;
  for (const lang of ['kk', 'ru'] as const) {
    if (provider.name?.[lang] !== undefined) continue;
    const places: Place[] = [
      [report, 'provider'],
      [provider, 'name'],
    ];
    yield { places: provider.name ? [...places, [provider.name, lang]] : places, path: `provider.name.${lang}` };
  }
  if (!report.period) yield { places: [[report, 'period']], path: 'period' };
  for (const field of ['kinds', 'total', 'provider', 'corporation', 'electronic'] as const) {
    if (declared[field] !== undefined) continue;
    const places: Place[] = [
      [report, 'declared'],
      [declared, field],
    ];
    yield { places, path: `declared.${field}` };
  }
  if (report.services.length === 0) yield { places: [[report, 'services']], path: 'services' };
  if (complaints.declared === undefined) {
    const places: Place[] = [
      [report, 'complaints'],
      [complaints, 'declared'],
    ];
    yield { places, path: 'complaints.declared' };
  }
}
