import { closest, foldName } from '../../language/names.ts';
import type { Service } from '../../model/schema.ts';
import { defineCheck } from '../check.ts';

export const complaintsService = defineCheck({
  id: 'complaints/service',
  on: 'complaint',
  severity: 'error',
  message: {
    kk: '.input {$suggestion :string} .match $suggestion || {{Шағым «{$service}» қызметіне қатысты, бірақ ол есептің қызметтер тізбесінде жоқ.}} * {{Шағым «{$service}» қызметіне қатысты, бірақ ол есептің қызметтер тізбесінде жоқ. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}',
    ru: '.input {$suggestion :string} .match $suggestion || {{Жалоба касается услуги «{$service}», но в перечне услуг отчета ее нет.}} * {{Жалоба касается услуги «{$service}», но в перечне услуг отчета ее нет. Возможно, имелось в виду «{$suggestion}».}}',
    en: '.input {$suggestion :string} .match $suggestion || {{The complaint is about “{$service}”, which is not in the list of services of the report.}} * {{The complaint is about “{$service}”, which is not in the list of services of the report. Did you mean “{$suggestion}”?}}',
  },
  help: {
    kk: 'Шағым мектеп көрсететін қызметке ғана қатысты болуы мүмкін. Жазбадағы қызметті түзетіңіз немесе оны қызметтер тізбесіне қосыңыз.',
    ru: 'Жалоба может касаться только услуги, которую школа оказывает. Исправьте услугу в записи о жалобе или добавьте ее в перечень услуг.',
    en: 'A complaint can only be about a service that the school renders. Correct the service in the record or add it to the list of services.',
  },
  *run(complaint, at, { report }) {
    const { service } = complaint;
    if (service === undefined || report.services.length === 0) return;
    const listed = report.services.flatMap(wordsOf);
    // A service outside the catalogue has no id, so that a record can only call it by its name.
    if (listed.some((words) => foldName(words) === foldName(service))) return;
    yield { at: at(complaint, 'service'), values: { service, suggestion: closest(service, listed) ?? '' } };
  },
});

function wordsOf({ id, name }: Service): readonly string[] {
  return [id, name?.kk, name?.ru].filter((words) => words !== undefined);
}
