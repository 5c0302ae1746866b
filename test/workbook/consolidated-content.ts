import fc, { type Arbitrary } from 'fast-check';
import { consolidatedSchema } from '../../src/model/consolidated-schema.ts';
import { type Figure, figureKey, itemKey } from '../../src/model/tally.ts';
import { totalsData } from '../../src/model/totals.ts';
import { addTurnouts, COUNTED, STATUSES } from '../../src/model/turnout.ts';
import type { BookContent, BookFinding } from '../../src/workbook/consolidated-book.ts';
import { nastyText } from '../arbitrary.ts';

const OWN = [itemKey({ name: { kk: '=Өз/қызмет*', ru: '+Своя ~услуга?' } }), itemKey({ name: { ru: '>0' } })];
const SERVICES = ['transfer', 'meals', 'no-such-service', ...OWN];
const KEYS = [
  ...['total', 'provider', 'electronic', 'refused', 'overdue'].map((figure) => `declared/${figure}`),
  ...SERVICES.flatMap((item) =>
    ['counts/provider', 'counts/corporation', 'counts/electronic', 'counts/total', 'refused'].map((figure) =>
      figureKey('services', item, figure),
    ),
  ),
  'complaints/declared',
  'complaints/records',
  ...['grounds/term', 'grounds/odd', 'channels/office', 'outcomes/pending', 'services/transfer'].map((item) =>
    figureKey('complaints', item, 'count'),
  ),
  'monitoring/internal/carried_out',
  'monitoring/authority/violations',
  'monitoring/public/asked',
];

/** A consolidated report of a few members, with some figures each; where `nested`, a figure may be of many providers. */
export function bookContent(nested: boolean): Arbitrary<Omit<BookContent, 'reference'>> {
  const figure: Arbitrary<Figure> = fc.record({
    sum: fc.nat(2000),
    of: nested ? fc.integer({ min: 1, max: 30 }) : fc.constant(1),
  });
  const tally = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), figure), { selector: ([key]) => key, maxLength: 20 })
    .map((entries) => totalsData(new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))));
  const member = fc
    .record({
      name: fc.record({ kk: nastyText(), ru: nastyText() }, { requiredKeys: [] }),
      bin: fc.constantFrom('010540001234', '000000000001'),
      kind: fc.constantFrom(...(nested ? (['provider', 'consolidated'] as const) : (['provider'] as const))),
      status: fc.constantFrom(...STATUSES),
      rejected: fc.boolean(),
      errors: fc.nat(3),
      turnout: fc.record({
        expected: fc.nat(20),
        received: fc.nat(20),
        reported: fc.nat(20),
        statuses: fc.dictionary(fc.constantFrom(...STATUSES), fc.integer({ min: 1, max: 9 }), {
          noNullPrototype: true,
        }),
      }),
      figures: fc.option(tally, { nil: undefined }),
    })
    .map(({ rejected, turnout, figures, errors, ...rest }) => ({
      ...rest,
      counted: COUNTED.has(rest.status) || (rest.status === 'rejected' && rejected),
      ...(rest.kind === 'consolidated' && { turnout }),
      ...(rest.status !== 'missing' && { errors, ...(figures && { figures }) }),
    }));
  return fc.array(member, { maxLength: 8 }).map((raw) => {
    const filed = raw.map((each, index) =>
      each.status === 'missing' ? each : { ...each, file: `есеп ${index}.yaml` },
    );
    const { members, ...head } = consolidatedSchema.parse({
      period: '2025-2026',
      turnout: addTurnouts([{ expected: raw.length, received: 1, reported: 0, statuses: {} }]),
      members: filed,
    });
    const findings = members.flatMap(({ file, errors = 0 }) =>
      file === undefined ? [] : Array.from({ length: errors }, (_, index) => finding(file, index % 2 === 0)),
    );
    return {
      head,
      members,
      findings: [...findings.reverse(), finding('басқа.yaml', true)],
    };
  });
}

function finding(file: string, isError: boolean): BookFinding {
  return {
    file,
    severity: isError ? 'error' : 'warning',
    check: 'services/total',
    place: { kk: '3-жол', ru: 'строка 3' },
    message: { kk: '=Қосынды дұрыс емес', ru: '-Сумма неверна' },
    help: { kk: 'Түзетіңіз.', ru: 'Исправьте.' },
  };
}
