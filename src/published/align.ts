/** What stands between two places where both sides agree. */
export interface Gap<T> {
  readonly expected: readonly T[];
  readonly found: readonly T[];
}

/** Cells of a table of comparisons; beyond it, what stands in a gap is not compared one by one. */
const MAX_PAIRS = 400_000;

/** The gaps between what two sequences have in common; what is only once on each side is looked for first. */
export function alignEqual(expected: readonly string[], found: readonly string[]): readonly Gap<string>[] {
  return alignBy(expected, found, (item) => item);
}

/** The same for things that are known by a key. */
export function alignBy<T>(expected: readonly T[], found: readonly T[], keyOf: (item: T) => string): readonly Gap<T>[] {
  const [before, after] = [expected.map(keyOf), found.map(keyOf)];
  const anchors = [...findAnchors(before, after), [before.length, after.length] as const];
  const gaps: Gap<T>[] = [];
  let [from, start] = [0, 0];
  for (const [to, end] of anchors) {
    for (const [a, b, c, d] of splitGap(before, after, from, to, start, end)) {
      gaps.push({ expected: expected.slice(a, b), found: found.slice(c, d) });
    }
    [from, start] = [to + 1, end + 1];
  }
  return gaps.filter((gap) => gap.expected.length + gap.found.length > 0);
}

/** Pairs of what is only once on each side, as many of them as keep their order. */
function findAnchors(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const places = onlyOnce(after);
  const pairs = [...onlyOnce(before)].flatMap(([key, at]) => {
    const place = places.get(key);
    return place === undefined ? [] : [[at, place] as const];
  });
  return longestRising(pairs);
}

/** What is there once only, with its place. */
export function onlyOnce(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, index) => {
    if (places.has(key)) repeated.add(key);
    else places.set(key, index);
  });
  for (const key of repeated) places.delete(key);
  return places;
}

function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const rising: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rising.push(pairs[at] ?? [0, 0]);
  return rising.reverse();
}

type Bounds = readonly [from: number, to: number, start: number, end: number];

/** What a gap of keys that repeat has in common still: at its ends, and by the longest common sequence between. */
function splitGap(
  before: readonly string[],
  after: readonly string[],
  first: number,
  last: number,
  begin: number,
  finish: number,
): readonly Bounds[] {
  let [from, to, start, end] = [first, last, begin, finish];
  while (from < to && start < end && before[from] === after[start]) [from, start] = [from + 1, start + 1];
  while (from < to && start < end && before[to - 1] === after[end - 1]) [to, end] = [to - 1, end - 1];
  const [height, width] = [to - from, end - start];
  if (height === 0 || width === 0 || height * width > MAX_PAIRS) return [[from, to, start, end]];
  const score = (row: number, column: number) => (before[from + row] === after[start + column] ? 1 : 0);
  const bounds: Bounds[] = [];
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [...pairBest(height, width, score), [height, width] as const]) {
    bounds.push([from + row, from + nextRow, start + column, start + nextColumn]);
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return bounds;
}

/** Pairs of rows and columns that keep their order and together score most; none that scores nothing. */
export function pairBest(
  height: number,
  width: number,
  score: (row: number, column: number) => number,
): readonly (readonly [number, number])[] {
  if (height * width > MAX_PAIRS) return [];
  const size = width + 1;
  const own = new Float64Array((height + 1) * size);
  const best = new Float64Array((height + 1) * size);
  for (let row = height - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const at = row * size + column;
      const points = score(row, column);
      own[at] = points;
      const paired = points > 0 ? points + (best[at + size + 1] ?? 0) : 0;
      best[at] = Math.max(paired, best[at + size] ?? 0, best[at + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < height && column < width) {
    const at = row * size + column;
    const points = own[at] ?? 0;
    if (points > 0 && best[at] === points + (best[at + size + 1] ?? 0)) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (best[at] === best[at + size]) row += 1;
    else column += 1;
  }
  return pairs;
}
