import type { Choice, Reference } from '../model/reference.ts';
import type { Complaint, Report, Service, Words } from '../model/schema.ts';
import { demandedServices, serviceName, serviceTotal } from '../model/services.ts';
import type { Facts } from './facts.ts';
import { withoutStop } from './sentences.ts';

/** The lines of a list of the template, each the facts of its sentence. */
export function listLines(list: string, report: Report, reference: Reference): readonly Facts[] {
  switch (list) {
    case 'demanded':
      return demandedServices(report).map((service) => ({
        service: lineName(service, reference),
        count: serviceTotal(service),
      }));
    case 'unrendered':
      return report.services
        .filter((service) => serviceTotal(service) === 0)
        .map((service) => ({ service: lineName(service, reference) }));
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

/** None of a service that has no name: its line is left out of a draft. */
function lineName(service: Service, reference: Reference): Words | undefined {
  const { kk, ru } = serviceName(service, reference);
  if (kk === undefined && ru === undefined) return undefined;
  return { ...(kk && { kk: withoutStop(kk) }), ...(ru && { ru: withoutStop(ru) }) };
}

function lowerFirst({ kk, ru }: Choice): { kk: string; ru: string } {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return { kk: lower(kk), ru: lower(ru) };
}
