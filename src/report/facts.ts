import { formatPercent } from '../language/numbers.ts';
import { CHANNELS } from '../model/reference.ts';
import { CONTROLS, type Control, EVENT_FIGURES, type Report } from '../model/schema.ts';
import { reportedFigure } from '../model/services.ts';
import type { Template } from './template.ts';

/** What a sentence may name: a figure, a period, words in both languages; what is not stated is not there. */
export type Facts = Readonly<Record<string, unknown>>;

/** The facts that sentences of every section share. */
export function collectFacts(report: Report, template: Template): Facts {
  const { provider, declared, complaints, monitoring } = report;
  const share = monitoring.public?.share;
  const short = provider.short?.kk && provider.short.ru ? provider.short : template.defaults.short;
  return stated({
    name: provider.name,
    short,
    bin: provider.bin,
    region: provider.region,
    district: provider.district,
    address: provider.address,
    phone: provider.phone,
    hotline: provider.hotline,
    sites: provider.sites.length > 0 ? provider.sites.join(', ') : undefined,
    period: report.period,
    kinds: declared.kinds ?? report.services.length,
    ...Object.fromEntries(
      (['total', ...CHANNELS, 'refused', 'overdue'] as const).map((figure) => [figure, reportedFigure(report, figure)]),
    ),
    complaints: complaints.declared ?? (complaints.records.length > 0 ? complaints.records.length : undefined),
    ...controlFacts('internal', monitoring.internal),
    ...controlFacts('authority', monitoring.authority),
    public_absent: monitoring.public?.carried_out === false,
    public_asked: monitoring.public?.asked,
    public_satisfied: monitoring.public?.satisfied,
    public_share: share && formatPercent(share.percent, share.digits),
  });
}

/** Whether a sentence's `when` holds: the fact is stated, and is not "no". */
export function isStated(facts: Facts, name: string): boolean {
  return facts[name] !== undefined && facts[name] !== false;
}

function controlFacts(prefix: string, control: Control | undefined): Facts {
  if (!control) return {};
  const { carried_out, ...figures } = control;
  return {
    [`${prefix}_absent`]: carried_out === false,
    ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}_${name}`, value])),
  };
}

/** Facts without those that are not stated. */
export function stated(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const CONTROL_FACTS: readonly string[] = ['absent', 'events', ...EVENT_FIGURES];

/** The names of the facts of last year (see `lastYearFacts`). */
export const LAST_YEAR_FACTS: readonly string[] = ['last_period', 'last_total', 'growth', 'decline'];

/** The names of the facts, for checking a template that a user brings along. */
export const FACT_NAMES: readonly string[] = [
  ...['name', 'short', 'bin', 'region', 'district', 'address', 'phone', 'hotline', 'sites', 'period', 'kinds', 'total'],
  ...[...CHANNELS, 'refused', 'overdue', 'complaints', 'own'],
  ...CONTROLS.flatMap((control) => CONTROL_FACTS.map((fact) => `${control}_${fact}`)),
  ...['public_absent', 'public_asked', 'public_satisfied', 'public_share', 'figures', ...LAST_YEAR_FACTS],
];

/** The facts that only the lines of lists have. */
export const LINE_FACTS: readonly string[] = ['service', 'count', 'choice', 'date', 'subject'];
