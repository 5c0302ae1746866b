import { formatDate } from '../language/dates.ts';
import { CHANNELS, type Choice, type Reference } from '../model/reference.ts';
import type { Complaint, Report, Service } from '../model/schema.ts';
import { catalogueService, serviceFee, serviceName, serviceWays } from '../model/services.ts';
import { type Block, LANGUAGES, type TableColumn, type Text } from './document.ts';
import type { Facts } from './facts.ts';
import { ownText, sameText, sayText } from './sentences.ts';
import type { Sentence, Template, TemplateColumn } from './template.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

const nothing: Text = sameText('–');

/** The table of the services: what each is, how it is obtained, whether it is free. */
export function servicesTable(
  report: Report,
  reference: Reference,
  template: Template,
  columns: readonly TemplateColumn[],
): TableBlock {
  const cell = (service: Service, show: string, index: number): Text => {
    switch (show) {
      case 'number':
        return sameText(String(index + 1));
      case 'name':
        return ownText(serviceName(service, reference));
      case 'ways': {
        const ways = CHANNELS.filter((channel) => serviceWays(service, reference)?.includes(channel));
        if (ways.length === 0) return nothing;
        return LANGUAGES.map((lang) => ({
          lang,
          value: capital(ways.map((way) => template.ways[way][lang]).join(', ')),
        }));
      }
      case 'fee': {
        const fee = serviceFee(service, reference);
        return fee === 'free' || fee === 'paid' ? both(template.fees[fee]) : nothing;
      }
      default:
        return nothing;
    }
  };
  return table(columns, report.services, cell);
}

/** The annex on complaints: a row a record, without the name of any person. */
export function complaintsTable(
  records: readonly Complaint[],
  reference: Reference,
  report: Report,
  columns: readonly TemplateColumn[],
): TableBlock {
  const cell = (record: Complaint, show: string, index: number): Text => {
    switch (show) {
      case 'number':
        return sameText(String(index + 1));
      case 'registered':
      case 'answered': {
        const date = record[show];
        return date ? sameText(formatDate(date, 'ru', 'short')) : nothing;
      }
      case 'service': {
        const listed = report.services.find(({ id }) => id !== undefined && id === record.service);
        const name = listed ? serviceName(listed, reference) : catalogueService(reference, record.service)?.names[0];
        return name ? ownText(name) : sameText(record.service ?? '–');
      }
      case 'ground':
        return chosen(reference.grounds, record.ground);
      case 'outcome':
        return chosen(reference.outcomes, record.outcome);
      case 'channel':
        return chosen(reference.channels, record.channel);
      case 'measures':
        return record.measures ? ownText(record.measures) : nothing;
      default:
        return nothing;
    }
  };
  return table(columns, records, cell);
}

/** A table with the columns of a template, a row a thing. */
export function table<T>(
  columns: readonly TemplateColumn[],
  rows: readonly T[],
  cell: (row: T, show: string, index: number) => Text,
  facts: Facts = {},
): TableBlock {
  return {
    type: 'table',
    columns: columns.map(
      ({ heading, width, align }): TableColumn => ({
        heading: sayText(heading, facts) ?? ownText(heading),
        width,
        align: align ?? 'left',
      }),
    ),
    rows: rows.map((row, index) => ({ cells: columns.map(({ show }) => cell(row, show, index)) })),
  };
}

function chosen(choices: readonly Choice[], id: string | undefined): Text {
  const choice = choices.find((entry) => entry.id === id);
  return choice ? both(choice) : nothing;
}

function both(words: Sentence): Text {
  return LANGUAGES.map((lang) => ({ lang, value: words[lang] }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
