const WEIGHTS = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
];

/** The BIN of an invented school; no real one has month 00, so that none of these can be anybody's. */
export function syntheticBin(index) {
  const serial = String(index % 100_000).padStart(5, '0');
  // Some starts have no check digit at all: the next year takes their place.
  for (let year = 99 - 3 * Math.floor(index / 100_000); ; year--) {
    const start = `${String(year).padStart(2, '0')}0040${serial}`;
    const digit = checkDigit(start);
    if (digit < 10) return `${start}${digit}`;
  }
}

function checkDigit(start) {
  let rest = 10;
  for (const weights of WEIGHTS) {
    if (rest < 10) break;
    rest = weights.reduce((sum, weight, index) => sum + weight * Number(start[index]), 0) % 11;
  }
  return rest;
}
