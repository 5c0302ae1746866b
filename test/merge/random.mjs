/** A source of numbers that are the same for the same seeds on every machine. */
export function createRandom(...seeds) {
  let state = seeds.reduce((hash, seed) => mix(hash ^ (seed | 0)), 0x2f6e2b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    return mix(state) / 2 ** 32;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    /** A whole number of a range, both ends included. */
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)],
    /** Sizes as they are among schools: few are large, most are middling, and none is far from all others. */
    size: (middle, spread) => middle * Math.exp(spread * Math.min(2, Math.max(-2, normal()))),
    shuffle: (list) => {
      const left = [...list];
      return list.map(() => left.splice(int(0, left.length - 1), 1)[0]);
    },
  };
}

/** Spreads the bits of a number over 32. */
function mix(number) {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
