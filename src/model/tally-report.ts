import { CHANNELS } from './reference.ts';
import { CONTROL_FIGURES, CONTROLS, type Report } from './schema.ts';
import { reportedFigure, type ServiceFigure, serviceFigure } from './services.ts';
import { type Figure, figureKey, itemKey, type Tally } from './tally.ts';

/** The figures of a service, and where each stands in the data. */
const SERVICE_FIGURES: readonly (readonly [ServiceFigure, readonly string[]])[] = [
  ...[...CHANNELS, 'total' as const].map((name) => [name, ['counts', name]] as const),
  ['refused', ['refused']],
  ['overdue', ['overdue']],
];

/** The tally of one provider: what it stated, and the sums that its own report would print. */
export function tallyReport(report: Report): Tally {
  const tally = new Map<string, Figure>();
  const add = (value: number | undefined, ...parts: readonly string[]): void => {
    if (value === undefined) return;
    const key = figureKey(...parts);
    // One provider has stated it, however many rows it took.
    tally.set(key, { sum: (tally.get(key)?.sum ?? 0) + value, of: 1 });
  };
  for (const [figure] of SERVICE_FIGURES) add(reportedFigure(report, figure), 'declared', figure);
  for (const service of report.services) {
    if (service.id === undefined && service.name === undefined) continue;
    for (const [figure, path] of SERVICE_FIGURES) {
      add(serviceFigure(service, figure), 'services', itemKey(service), ...path);
    }
  }
  addComplaints(report, add);
  const { internal, authority, public: asked } = report.monitoring;
  const controls = { internal, authority };
  for (const control of CONTROLS) {
    const figures = controls[control];
    add(yes(figures?.carried_out), 'monitoring', control, 'carried_out');
    for (const figure of CONTROL_FIGURES) add(figures?.[figure], 'monitoring', control, figure);
  }
  add(yes(asked?.carried_out), 'monitoring', 'public', 'carried_out');
  for (const figure of ['asked', 'satisfied', 'dissatisfied'] as const) {
    add(asked?.[figure], 'monitoring', 'public', figure);
  }
  return tally;
}

type Add = (value: number | undefined, ...parts: readonly string[]) => void;

function addComplaints({ complaints }: Report, add: Add): void {
  const { declared, records } = complaints;
  add(declared ?? (records.length > 0 ? records.length : undefined), 'complaints', 'declared');
  if (records.length > 0) add(records.length, 'complaints', 'records');
  for (const { ground, channel, outcome, service } of records) {
    const choices = { grounds: ground, channels: channel, outcomes: outcome, services: service };
    for (const [list, id] of Object.entries(choices)) {
      if (id !== undefined) add(1, 'complaints', list, itemKey({ id }), 'count');
    }
  }
}

/** A control that was carried out counts as one over the providers, and one that was not as a stated zero. */
function yes(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
