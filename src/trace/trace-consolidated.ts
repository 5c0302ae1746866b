import { resolve } from 'node:path';
import { createConsolidated, type ReadConsolidated } from '../model/consolidated.ts';
import type { ConsolidatedMember } from '../model/consolidated-schema.ts';
import { figureLabel } from '../model/figure-label.ts';
import { pathOfFigure } from '../model/figure-path.ts';
import { valueAt } from '../model/origins.ts';
import type { Reference } from '../model/reference.ts';
import { createReport, type ReadReport } from '../model/report.ts';
import type { Figure } from '../model/tally.ts';
import { COUNTED } from '../model/turnout.ts';
import type { Path } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import { addFigures, takeLargest } from './limited.ts';
import { openMember, type Places } from './member-file.ts';
import { findMisread } from './misread.ts';
import { statedFigure } from './own-place.ts';
import { isSame, type Term, type Trace, type TracedMember } from './trace.ts';
import { traceReport } from './trace-report.ts';

/** How far a trace goes. */
export interface TraceSettings extends Places {
  readonly reference: Reference;
  /** Terms that are listed of the file asked for, and of the files beneath. */
  readonly limit: number;
  readonly limitBeneath: number;
  /** The files on the way, so that one that names itself as its member ends. */
  readonly above?: readonly string[];
}

/** A member that states the figure. */
interface Stating {
  readonly member: ConsolidatedMember;
  readonly index: number;
  readonly value: Figure;
}

/** Understands a file of either kind. */
export function understand(source: Source): ReadConsolidated | ReadReport {
  return valueAt(source.data, ['kind']) === 'consolidated' ? createConsolidated(source) : createReport(source);
}

/** Where a figure of a file comes from; with `member`, the figure that a consolidated report has of this one. */
export async function traceFigure(
  read: ReadConsolidated | ReadReport,
  key: string,
  settings: TraceSettings,
  member?: number,
): Promise<Trace> {
  return 'report' in read ? traceReport(read, key, settings) : traceConsolidated(read, key, settings, member);
}

/** Where a figure of a consolidated report comes from, its members' files included; or that of one of its members. */
async function traceConsolidated(
  { consolidated, source, errors }: ReadConsolidated,
  key: string,
  settings: TraceSettings,
  only: number | undefined,
): Promise<Trace> {
  const { reference, limit, limitBeneath, above = [] } = settings;
  const figurePath = (index: number): Path => {
    const path: Path = ['members', index, 'figures'];
    return [...path, ...pathOfFigure(valueAt(source.data, path), key)];
  };
  const all = consolidated.members.map((member, index) => ({
    member,
    index,
    value: statedFigure(member.figures, key),
  }));
  const asked = all.filter(({ index }) => only === undefined || index === only);
  const isCounted = ({ member: { counted, status } }: { readonly member: ConsolidatedMember }) =>
    only !== undefined || (counted ?? (status !== undefined && COUNTED.has(status)));
  const stating = asked.filter((each): each is Stating => each.value !== undefined);
  const counted = stating.filter(isCounted);
  const beneath = { ...settings, limit: limitBeneath, above: [...above, resolve(source.file)] };
  const termOf = async ({ member, index, value }: Stating): Promise<Term> => ({
    label: member.name ?? { ru: member.bin ?? member.file ?? `№ ${index + 1}` },
    value,
    at: source.positionOf(figurePath(index)),
    member: await traceMember(member, source.file, key, beneath),
  });
  const terms = takeLargest(counted, limit);
  const outside = takeLargest(
    stating.filter((each) => !isCounted(each)),
    limit,
  );
  const sum = addFigures(counted.map(({ value }) => value));
  const value = only === undefined ? statedFigure(consolidated, key) : all[only]?.value;
  const path = only === undefined ? pathOfFigure(source.data, key) : figurePath(only);
  const misread = findMisread({ source, errors }, [path]);
  return {
    kind: 'consolidated',
    file: source.file,
    name: (only === undefined ? consolidated.name : all[only]?.member.name) ?? {},
    figure: key,
    label: figureLabel(key, reference),
    at: source.positionOf(path),
    ...(value && { value }),
    ...(misread !== undefined && { misread }),
    terms: await inTurn(terms.shown, termOf),
    rest: terms.rest,
    ...(sum && { sum }),
    outside: await inTurn(outside.shown, termOf),
    restOutside: outside.rest,
    silent: asked.filter((each) => each.value === undefined && isCounted(each)).length,
    adds: isSame(sum, value),
  };
}

async function traceMember(
  member: ConsolidatedMember,
  consolidated: string,
  key: string,
  settings: TraceSettings,
): Promise<TracedMember> {
  const { status, file, sha256 } = member;
  const about = {
    ...(status !== undefined && { status }),
    ...(file !== undefined && { file }),
    ...(sha256 !== undefined && { sha256 }),
  };
  const { state, source } = await openMember(member, consolidated, settings);
  if (!source || settings.above?.includes(resolve(source.file))) return { ...about, state };
  return { ...about, state, trace: await traceFigure(understand(source), key, settings) };
}

/** One after another, so that no more than one file is open at a time. */
async function inTurn<T, Result>(items: readonly T[], work: (item: T) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
