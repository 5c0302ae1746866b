import type { Consolidated, ConsolidatedMember } from '../../model/consolidated-schema.ts';
import { figureLabel } from '../../model/figure-label.ts';
import { pathOfFigure } from '../../model/figure-path.ts';
import { addTallies, type Tally } from '../../model/tally.ts';
import { tallyTotals } from '../../model/totals.ts';
import type { Position } from '../../source/position.ts';
import { type Context, defineCheck, type Term } from '../check.ts';
import { senderName } from '../senders.ts';

/** Terms that are printed: the largest, with the others as one. */
const MAX_TERMS = 12;

export const consolidatedSum = defineCheck({
  id: 'consolidated/sum',
  on: 'consolidated',
  severity: 'error',
  message: {
    kk: `.input {$fault :string} .match $fault
unstated {{{$figure}: жиынтықта көрсетілмеген, ал ұйымдар бойынша қосынды – {$sum}.}}
count {{{$figure}: санды көрсеткен ұйымдар {$stated} деп жазылған, ал тізбе бойынша – {$sum}.}}
* {{{$figure}: жиынтықта {$stated} деп жазылған, ал ұйымдар бойынша қосынды – {$sum}.}}`,
    ru: `.input {$fault :string} .match $fault
unstated {{{$figure}: в своде не указано, а сумма по организациям – {$sum}.}}
count {{{$figure}: организаций, указавших число, по записи – {$stated}, а по перечню – {$sum}.}}
* {{{$figure}: в своде указано {$stated}, а сумма по организациям – {$sum}.}}`,
    en: `.input {$fault :string} .match $fault
unstated {{{$figure}: not stated in the sums, but the members add up to {$sum}.}}
count {{{$figure}: said to be stated by {$stated} organisations, but by the list of members they are {$sum}.}}
* {{{$figure}: stated as {$stated}, but the members add up to {$sum}.}}`,
  },
  help: {
    kk: 'Жиынтық сан саналған ұйымдар бойынша қосындыға тең болуы керек. Файл қолмен өзгертілген болса, оны «esep merge» командасымен қайта жасаңыз.',
    ru: 'Сводное число должно быть равно сумме по учтенным организациям. Если файл правили вручную, составьте его заново командой «esep merge».',
    en: 'A sum must equal what its counted members add up to. If the file was edited by hand, make it anew with “esep merge”.',
  },
  *run(consolidated, _, { source, reference }) {
    const parts = listParts(consolidated);
    if (parts.length === 0) return;
    const [stated, sums] = [tallyTotals(consolidated), addTallies(parts.map(({ tally }) => tally))];
    // Where the figures of a member are not there, the others may come to less, but never to more.
    const isComplete = !consolidated.members.some(
      ({ counted, figures, status }) => counted && !figures && status !== 'rejected',
    );
    for (const key of new Set([...stated.keys(), ...sums.keys()])) {
      const [own, members] = [stated.get(key), sums.get(key) ?? { sum: 0, of: 0 }];
      if (own && !isComplete && own.sum >= members.sum && own.of >= members.of) continue;
      if (own?.sum === members.sum && own.of === members.of) continue;
      const isCount = own?.sum === members.sum;
      yield {
        at: source.positionOf(pathOfFigure(source.data, key)),
        values: {
          fault: own ? (isCount ? 'count' : 'sum') : 'unstated',
          figure: figureLabel(key, reference),
          stated: (isCount ? own?.of : own?.sum) ?? 0,
          sum: isCount ? members.of : members.sum,
        },
        terms: termsOf(parts, key, isCount ? 'of' : 'sum', source),
      };
    }
  },
});

interface Part {
  readonly member: ConsolidatedMember;
  readonly index: number;
  readonly tally: Tally;
}

function listParts({ members }: Consolidated): readonly Part[] {
  return members.flatMap((member, index) => {
    const { counted, figures } = member;
    return counted && figures ? [{ member, index, tally: tallyTotals(figures) }] : [];
  });
}

function termsOf(
  parts: readonly Part[],
  key: string,
  figure: 'sum' | 'of',
  { positionOf }: Context['source'],
): readonly Term[] {
  const all = parts.flatMap(({ member, index, tally }) => {
    const value = tally.get(key)?.[figure];
    const place = (): Position => positionOf(['members', index, 'figures', ...pathOfFigure(member.figures, key)]);
    return value === undefined ? [] : [{ label: nameOf(member), value, place }];
  });
  const [shown, others] =
    all.length > MAX_TERMS ? [largest(all).slice(0, MAX_TERMS - 1), largest(all).slice(MAX_TERMS - 1)] : [all, []];
  const terms = shown.map(({ label, value, place }) => ({ label, value, at: place() }));
  if (others.length === 0) return terms;
  const rest = others.reduce((sum, { value }) => sum + value, 0);
  return [...terms, { label: OTHERS(others.length), value: rest, at: positionOf(['members']) }];
}

function largest<T extends { readonly value: number }>(terms: readonly T[]): readonly T[] {
  return terms.toSorted((a, b) => b.value - a.value);
}

const OTHERS = (count: number) => ({
  kk: `қалған ұйымдар: ${count}`,
  ru: `остальные организации: ${count}`,
  en: `the other members: ${count}`,
});

function nameOf({ name, bin, file }: ConsolidatedMember) {
  return senderName({
    entry: { name, bin: bin ?? file },
  });
}
