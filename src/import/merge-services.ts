import type { Language } from '../report/document.ts';
import type { Path } from '../source/position.ts';
import type { Fact } from './facts.ts';
import type { Half } from './half.ts';
import { doubt, type Remark } from './remark.ts';
import type { FoundService } from './services.ts';

type Pair = Partial<Record<Language, FoundService>>;

/** The services of the two halves, each once: known by the catalogue, else by their order among the others. */
export function mergeServices(halves: readonly Half[]): {
  readonly services: readonly unknown[];
  readonly facts: readonly Fact[];
  readonly remarks: readonly Remark[];
} {
  const pairs = pairServices(halves);
  const remarks: Remark[] = [];
  const facts: Fact[] = [];
  const services = pairs.map((pair, index) => {
    const both = [pair.kk, pair.ru].filter((service) => service !== undefined);
    const [first] = both;
    const id = first?.id;
    // A name that the catalogue has today need not be said again; one of old is kept as it was printed.
    const named = id === undefined || both.some(({ current }) => !current);
    for (const { id: known, line } of both.slice(0, 1)) {
      if (known !== undefined) facts.push({ path: ['services', index, 'id'], value: known, line });
    }
    for (const service of both) facts.push(...countFacts(service, ['services', index, 'counts']));
    const ways = both.find((service) => service.ways)?.ways;
    const other = both.find((service) => service.ways && service.ways.join() !== ways?.join());
    if (other) {
      remarks.push({
        ...doubt('differs', other.line, {
          value: ways?.join(', ') ?? '',
          passage: String(first?.line.number ?? ''),
          other: other.ways?.join(', ') ?? '',
        }),
        path: ['services', index, 'ways'],
      });
    }
    return {
      ...(named && { name: { kk: pair.kk?.name, ru: pair.ru?.name } }),
      ways,
      fee: both.find((service) => service.fee)?.fee,
    };
  });
  return { services, facts, remarks: [...remarks, ...unpaired(pairs, halves)] };
}

function countFacts(service: FoundService, path: Path): readonly Fact[] {
  return Object.entries(service.counts).map(([figure, { value, line }]) => ({ path: [...path, figure], value, line }));
}

function pairServices(halves: readonly Half[]): readonly Pair[] {
  const [first, second] = halves;
  if (!first) return [];
  const left = second ? [...second.services] : [];
  const take = (is: (service: FoundService) => boolean) => {
    const at = left.findIndex(is);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const same = first.services.map((service) => ({
    service,
    twin: service.id === undefined ? undefined : take(({ id }) => id === service.id),
  }));
  const pairs = same.map(({ service, twin }): Pair => {
    const other = twin ?? (service.id === undefined ? take(({ id }) => id === undefined) : undefined);
    return { [first.lang]: service, ...(second && other && { [second.lang]: other }) };
  });
  return [...pairs, ...left.map((service): Pair => ({ [second?.lang ?? 'ru']: service }))];
}

/** A service that only one of two halves has. */
function unpaired(pairs: readonly Pair[], halves: readonly Half[]): readonly Remark[] {
  if (halves.length < 2) return [];
  return pairs.flatMap(({ kk, ru }) => {
    const service = kk && ru ? undefined : (kk ?? ru);
    return service ? [doubt('unpaired', service.line)] : [];
  });
}
