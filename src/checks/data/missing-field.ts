import type { Report } from '../../model/schema.ts';
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
  *run(report, at, { source }) {
    if (isBlank(report)) return;
    for (const { node, field, path } of missingFields(report)) {
      yield { at: at(node, field), values: { field: captionOf(path), key: source.format === 'yaml' ? path : '' } };
    }
  },
});

interface Missing {
  readonly node: object;
  readonly field: string;
  readonly path: string;
}

function* missingFields(report: Report): Generator<Missing> {
  const { provider, declared, complaints } = report;
  for (const lang of ['kk', 'ru'] as const) {
    if (provider.name?.[lang] !== undefined) continue;
    const place = provider.name ? { node: provider.name, field: lang } : { node: provider, field: 'name' };
    yield { ...place, path: `provider.name.${lang}` };
  }
  if (!report.period) yield { node: report, field: 'period', path: 'period' };
  for (const field of ['kinds', 'total', 'provider', 'corporation', 'electronic'] as const) {
    if (declared[field] === undefined) yield { node: declared, field, path: `declared.${field}` };
  }
  if (report.services.length === 0) yield { node: report, field: 'services', path: 'services' };
  if (complaints.declared === undefined) yield { node: complaints, field: 'declared', path: 'complaints.declared' };
}
