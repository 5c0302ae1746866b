import { foldName } from '../language/names.ts';
import { CHANNELS, type Reference } from '../model/reference.ts';
import type { Report, Service } from '../model/schema.ts';
import {
  countedServices,
  reportedFigure,
  type ServiceFigure,
  serviceFigure,
  serviceLabel,
  serviceName,
  serviceTotal,
} from '../model/services.ts';
import type { Figure } from '../model/tally.ts';
import { tallyReport } from '../model/tally-report.ts';
import type { FigureRow, RowSet } from './figure-rows.ts';
import { inBoth, withoutStop } from './sentences.ts';
import type { TemplateFigures } from './template.ts';
import { channelRows } from './total-rows.ts';
import { besideLast } from './years.ts';

/** The figures of a kind of services: what a table shows and a chart draws. */
const FIGURES: readonly ServiceFigure[] = ['total', ...CHANNELS, 'refused', 'overdue'];

/** The rows that tables and charts of one provider's report are made of, with last year's figures if they are given. */
export function schoolRows(
  set: string,
  report: Report,
  reference: Reference,
  words: TemplateFigures,
  previous?: Report,
): RowSet {
  const rowsOf = (year: Report): RowSet =>
    set === 'channels' ? channelRows(tallyReport(year), words) : kindRows(year, reference, words);
  // It is one provider who speaks: of how many is no question.
  return { rows: besideLast(rowsOf(report), previous && rowsOf(previous)).rows };
}

/** Services in the order of demand, those never rendered after them, then the declared sums. */
function kindRows(report: Report, reference: Reference, { rows: words }: TemplateFigures): RowSet {
  const services = countedServices(report).toSorted((a, b) => (serviceTotal(b) ?? 0) - (serviceTotal(a) ?? 0));
  if (services.length === 0) return { rows: [] };
  const rows = services.map((service): FigureRow => {
    const { kk, ru } = serviceLabel(service, reference);
    const name = inBoth(serviceName(service, reference)) ?? { kk, ru };
    return {
      key: identityOf(service, reference),
      name: { kk: withoutStop(name.kk), ru: withoutStop(name.ru) },
      short: { kk: withoutStop(kk), ru: withoutStop(ru) },
      figures: figuresBy((figure) => serviceFigure(service, figure)),
    };
  });
  const total = { name: words.total, figures: figuresBy((figure) => reportedFigure(report, figure)), total: true };
  return { rows: [...rows, total] };
}

function figuresBy(value: (figure: ServiceFigure) => number | undefined): Record<string, Figure | undefined> {
  return Object.fromEntries(
    FIGURES.map((figure) => {
      const sum = value(figure);
      return [figure, sum === undefined ? undefined : { sum, of: 1 }];
    }),
  );
}

/** The same kind of services in two years: by its id, else by any name that the catalogue knows, else by its own. */
function identityOf(service: Service, reference: Reference): string {
  if (service.id !== undefined) return service.id;
  const names = [service.name?.kk, service.name?.ru].flatMap((name) => (name === undefined ? [] : [foldName(name)]));
  const known = reference.services.find((entry) =>
    entry.names.some(({ kk, ru }) => names.includes(foldName(kk)) || names.includes(foldName(ru))),
  );
  return known?.id ?? names.join('|');
}
