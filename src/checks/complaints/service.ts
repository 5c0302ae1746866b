import { closest, foldName } from '../../language/names.ts';
import type { At } from '../../model/origins.ts';
import { catalogueService } from '../../model/services.ts';
import { isListUnread, isUnread, type Place } from '../absences.ts';
import { type Context, defineCheck, type Words } from '../check.ts';
import { choicesOf, findChoice, showChoice, showService } from '../choices.ts';
import { recogniseService } from '../recognition.ts';

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
  *run(complaint, at, context) {
    const { report, reference } = context;
    const { service } = complaint;
    if (service === undefined || report.services.length === 0) return;
    const { isWhole, isUnclear, keys, suggest } = listOf(at, context);
    if (!isWhole || keys.has(service) || keys.has(foldName(service))) return;
    const known = catalogueService(reference, service);
    // A row that nobody knows may be the very service of the record.
    if (known && isUnclear) return;
    const shown = known ? showService(known, context) : service;
    yield { at: at(complaint, 'service'), values: { service: shown, suggestion: suggest(service) } };
  },
});

/** The services of a report as a record may call them. */
interface Listed {
  /** Nothing of the list was lost in reading. */
  readonly isWhole: boolean;
  /** Some row names a service that is not in the list to choose from. */
  readonly isUnclear: boolean;
  readonly keys: ReadonlySet<string>;
  suggest(service: string): Words | string;
}

const lists = new WeakMap<Context, Listed>();

function listOf(at: At, context: Context): Listed {
  const known = lists.get(context) ?? indexServices(at, context);
  lists.set(context, known);
  return known;
}

function indexServices(at: At, context: Context): Listed {
  const { report, reference } = context;
  const { services } = report;
  const nameless = services.filter(({ id, name }) => id === undefined && !name);
  const places = nameless.flatMap((service): Place[] => ['id', 'name'].map((field) => [service, field]));
  const choices = choicesOf('services', reference);
  let isUnclear = false;
  const keys = new Set<string>();
  const candidates = new Map<string, Words | string>();
  for (const service of services) {
    const { id, name } = service;
    // A misspelt id is for services/unknown to report; the record may well have it right.
    const entry = recogniseService(service, reference);
    const meant = entry ?? (id === undefined ? undefined : findChoice(id, choices));
    isUnclear ||= id !== undefined && !meant;
    // A service outside the catalogue has no id, so that a record can only call it by its name.
    for (const words of [id, meant?.id, name?.kk, name?.ru])
      if (words !== undefined) keys.add(words).add(foldName(words));
    const { short, names = [] } = entry ?? {};
    const official = [entry?.id, short?.kk, short?.ru, ...names.flatMap(({ kk, ru }) => [kk, ru])];
    for (const words of official) if (entry && words !== undefined) candidates.set(words, showService(entry, context));
    for (const words of [name?.kk, name?.ru]) if (words !== undefined) candidates.set(words, words);
  }
  const suggested = new Map<string, Words | string>();
  return {
    isWhole: !isListUnread([report, 'services'], at, context) && !isUnread(places, at, context),
    isUnclear,
    keys,
    suggest: (service) => {
      const known = suggested.get(service);
      if (known !== undefined) return known;
      const near = candidates.get(closest(service, [...candidates.keys()]) ?? '');
      const meant = findChoice(service, choices);
      const suggestion = near ?? (meant && keys.has(meant.id) ? showChoice(meant, context) : '');
      suggested.set(service, suggestion);
      return suggestion;
    },
  };
}
