import type { Choice, Reference } from '../model/reference.ts';
import type { Complaint, Report } from '../model/schema.ts';
import { demandedServices, serviceName, serviceTotal } from '../model/services.ts';
import type { Facts } from './facts.ts';

/** The lines of a list of the template, each the facts of its sentence. */
export function listLines(list: string, report: Report, reference: Reference): readonly Facts[] {
  switch (list) {
    case 'demanded':
      return demandedServices(report).map((service) => ({
        service: withoutStop(serviceName(service, reference)),
        count: serviceTotal(service),
      }));
    case 'unrendered':
      return report.services
        .filter((service) => serviceTotal(service) === 0)
        .map((service) => ({ service: withoutStop(serviceName(service, reference)) }));
    case 'grounds':
      return tally(report.complaints.records, 'ground', reference.grounds);
    case 'outcomes':
      return tally(report.complaints.records, 'outcome', reference.outcomes);
    case 'internal_events':
    case 'authority_events':
      return report.monitoring.events
        .filter(({ control }) => `${control}_events` === list)
        .map(({ date, subject }) => ({ date, subject }));
    default:
      return [];
  }
}

/** How many records chose each entry of a list; entries that nobody chose are left out. */
function tally(
  records: readonly Complaint[],
  field: 'ground' | 'outcome',
  choices: readonly Choice[],
): readonly Facts[] {
  return choices.flatMap((choice) => {
    const count = records.filter((record) => record[field] === choice.id).length;
    return count > 0 ? [{ choice: lowerFirst(choice), count }] : [];
  });
}

/** A name ends without the full stop that some clerks put there, since the line goes on. */
function withoutStop({ kk, ru }: { kk?: string; ru?: string }): { kk?: string; ru?: string } {
  const trim = (text: string | undefined) => text?.trim().replace(/\.$/, '');
  return { ...(kk && { kk: trim(kk) }), ...(ru && { ru: trim(ru) }) } as { kk?: string; ru?: string };
}

function lowerFirst({ kk, ru }: Choice): { kk: string; ru: string } {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return { kk: lower(kk), ru: lower(ru) };
}
