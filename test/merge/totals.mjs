import { numberOf } from './school-data.mjs';

const FIGURES = ['provider', 'corporation', 'electronic', 'total'];

/** What a school states, figure by figure; a figure that it does not state is not there. */
export function figuresOf({ declared, services, complaints, monitoring }) {
  const figures = {};
  const state = (key, value) => {
    if (value !== undefined) figures[key] = numberOf(value) + (figures[key] ?? 0);
  };
  for (const [name, value] of Object.entries(declared)) if (name !== 'kinds') state(`declared/${name}`, value);
  for (const { id, name, counts, refused, overdue } of services) {
    const key = `services/${id ?? `${name.kk}|${name.ru}`}`;
    for (const figure of FIGURES) state(`${key}/counts/${figure}`, counts[figure]);
    state(`${key}/refused`, refused);
    state(`${key}/overdue`, overdue);
  }
  state('complaints/declared', complaints.declared);
  for (const record of complaints.records ?? []) {
    state('complaints/records', 1);
    for (const list of ['ground', 'channel', 'outcome', 'service'])
      state(`complaints/${list}s/${record[list]}/count`, 1);
  }
  for (const [control, { carried_out, share, ...values }] of Object.entries(monitoring)) {
    if (control === 'events') continue;
    state(`monitoring/${control}/carried_out`, carried_out === 'иә' ? 1 : 0);
    for (const [name, value] of Object.entries(values)) state(`monitoring/${control}/${name}`, value);
  }
  return figures;
}

/** Sums over schools, and how many of them stated each figure. */
export function createTotals() {
  const totals = { schools: 0, figures: {} };
  return {
    totals,
    add(data) {
      totals.schools++;
      for (const [key, value] of Object.entries(figuresOf(data))) {
        totals.figures[key] ??= { sum: 0, of: 0 };
        totals.figures[key].sum += value;
        totals.figures[key].of++;
      }
    },
  };
}
